import { Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { KeyHint } from '../keys/key-hint.tsx';
import styles from './moment-card.module.css';

interface PauseCardProps {
  /** Replies given so far when the trainee has just come back; null in a pause of this visit. */
  readonly returnedAt: number | null;
  readonly onResume: () => void;
}

/** The call stands still until the trainee is ready. */
export function PauseCard({ returnedAt, onResume }: PauseCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.card}>
      <h2 className={styles.title}>
        {returnedAt === null ? m.practice_paused_title() : m.practice_returned_title()}
      </h2>
      <p className={styles.text}>
        {returnedAt === null ? m.practice_paused_text() : m.practice_returned_text({ turn: returnedAt + 1 })}
      </p>
      <Button
        ref={button}
        variant="primary"
        size="large"
        icon={<Play aria-hidden="true" />}
        onClick={onResume}
      >
        {m.practice_resume()}
        <KeyHint>{m.practice_key_enter()}</KeyHint>
      </Button>
    </div>
  );
}
