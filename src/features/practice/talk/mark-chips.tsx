import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { byWeight, type LiveMark } from './live-marks.ts';
import styles from './mark-chips.module.css';

interface MarkChipsProps {
  readonly marks: readonly LiveMark[];
  /** The words that a mark stands under. */
  readonly text: string;
}

const words: Readonly<Record<LiveMark['tone'], () => string>> = {
  do: () => m.practice_marks_do(),
  dont: () => m.practice_marks_dont(),
  wording: () => m.practice_marks_wording(),
  hint: () => m.practice_marks_hint(),
};

/** More than this nobody reads while writing. */
const most = 5;

/** What is seen in the words so far, the weightiest first. */
export function MarkChips({ marks, text }: MarkChipsProps) {
  return (
    <ul className={styles.chips} aria-label={m.practice_marks()}>
      {byWeight(marks)
        .slice(0, most)
        .map(({ id, tone, label, start, end, better }) => (
          <li key={id} className={classNames(styles.chip, tones[tone])} title={text.slice(start, end)}>
            <span className={styles.kind}>{words[tone]()}</span>
            <span>{label}</span>
            {better !== null && <span className={styles.better}>{m.practice_marks_better({ better })}</span>}
          </li>
        ))}
    </ul>
  );
}
