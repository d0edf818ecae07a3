import { useState } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Button } from '../../../kit/button.tsx';
import { ErrorPanel } from '../../../kit/error-panel.tsx';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';

interface ElsewhereCardProps {
  readonly onTakeOver: () => Promise<void>;
  readonly onLeave: () => void;
}

/** Another tab has the call: here it can be read, and taken over. */
export function ElsewhereCard({ onTakeOver, onLeave }: ElsewhereCardProps) {
  const [trouble, setTrouble] = useState('');
  const refused = (error: unknown) => setTrouble(storageProblemText(storageErrorOf(error).problem));
  return (
    <ErrorPanel
      sentence={m.practice_elsewhere_title()}
      detail={trouble || m.practice_elsewhere_text()}
      actions={
        <>
          <Button variant="primary" onClick={() => onTakeOver().catch(refused)}>
            {m.practice_elsewhere_take()}
          </Button>
          <Button onClick={onLeave}>{m.practice_briefing_back()}</Button>
        </>
      }
    />
  );
}
