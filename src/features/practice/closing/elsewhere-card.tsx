import { useState } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Button } from '../../../kit/button.tsx';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';
import styles from './moment-card.module.css';

interface ElsewhereCardProps {
  readonly onTakeOver: () => Promise<void>;
  readonly onLeave: () => void;
}

/** Another tab has the call: here it can be read, and taken over. */
export function ElsewhereCard({ onTakeOver, onLeave }: ElsewhereCardProps) {
  const [trouble, setTrouble] = useState('');
  const refused = (error: unknown) => setTrouble(storageProblemText(storageErrorOf(error).problem));
  // No button takes the focus: an Enter that was meant for a reply must not take the call back.
  return (
    <div className={styles.card} role="status">
      <h2 className={styles.title}>{m.practice_elsewhere_title()}</h2>
      <p className={styles.text}>{trouble || m.practice_elsewhere_text()}</p>
      <Button variant="primary" size="large" onClick={() => onTakeOver().catch(refused)}>
        {m.practice_elsewhere_take()}
      </Button>
      <Button onClick={onLeave}>{m.practice_briefing_back()}</Button>
    </div>
  );
}
