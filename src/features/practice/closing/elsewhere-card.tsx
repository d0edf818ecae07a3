import { useEffect, useRef, useState } from 'react';
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
  const title = useRef<HTMLHeadingElement>(null);
  // Not a button: an Enter that was meant for a reply must not take the call back.
  useEffect(() => title.current?.focus(), []);
  const [trouble, setTrouble] = useState('');
  const refused = (error: unknown) => setTrouble(storageProblemText(storageErrorOf(error).problem));
  return (
    <div className={styles.card}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {m.practice_elsewhere_title()}
      </h2>
      <p className={styles.text} role="status">
        {trouble || m.practice_elsewhere_text()}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" size="large" onClick={() => onTakeOver().catch(refused)}>
          {m.practice_elsewhere_take()}
        </Button>
        <Button size="large" onClick={onLeave}>
          {m.practice_briefing_back()}
        </Button>
      </div>
    </div>
  );
}
