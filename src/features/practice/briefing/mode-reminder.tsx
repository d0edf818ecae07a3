import type { Mode } from '../../../core/attempt/attempt.ts';
import { m } from '../../../i18n/generated/messages.js';
import { ModeBadge } from '../mode-badge.tsx';
import styles from './mode-reminder.module.css';

interface ModeReminderProps {
  readonly mode: Mode;
}

const about: Readonly<Record<Mode, () => string>> = {
  guided: () => m.practice_mode_guided_about(),
  practice: () => m.practice_mode_practice_about(),
  exam: () => m.practice_mode_exam_about(),
};

/** What help there will be, and what there will not. */
export function ModeReminder({ mode }: ModeReminderProps) {
  return (
    <section className={styles.reminder} aria-label={m.practice_briefing_mode()}>
      <ModeBadge mode={mode} />
      <p>{about[mode]()}</p>
    </section>
  );
}
