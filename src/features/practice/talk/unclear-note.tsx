import { CircleHelp } from 'lucide-react';
import type { Step } from '../../../core/attempt/replay.ts';
import { m } from '../../../i18n/generated/messages.js';
import styles from './unclear-note.module.css';

interface UnclearNoteProps {
  readonly latest: Step | undefined;
  readonly customer: string;
}

/** Says gently that the latest words were not understood. */
export function UnclearNote({ latest, customer }: UnclearNoteProps) {
  const moved = latest?.events.find((event) => event.type === 'moved');
  if (moved?.cause !== 'unclear' && moved?.cause !== 'fallback') return null;
  return (
    <p className={styles.note} role="status">
      <CircleHelp aria-hidden="true" />
      {moved.cause === 'unclear'
        ? m.practice_reply_unclear({ name: customer })
        : m.practice_reply_fallback({ name: customer })}
    </p>
  );
}
