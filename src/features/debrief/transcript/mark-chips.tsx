import type { ReportEvidence } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { VisuallyHidden } from '../../../kit/visually-hidden.tsx';
import { evidenceTone } from '../evidence-tone.ts';
import { useReportContext } from '../report-context.ts';
import { ToneIcon } from '../tone-icon.tsx';
import { formatChange } from '../words/format-points.ts';
import { toneWords } from '../words/report-words.ts';
import styles from './mark-chips.module.css';
import type { OpenMarks, OpenMarksHandler } from './open-marks.ts';

export interface MarkChipsProps {
  readonly turn: number;
  readonly marks: readonly ReportEvidence[];
  readonly open: OpenMarks | null;
  readonly onOpen: OpenMarksHandler;
}

/** What a whole reply shows, and what of the call as a whole it decided. */
export function MarkChips({ turn, marks, open, onOpen }: MarkChipsProps) {
  const { locale, numbers } = useReportContext();
  if (marks.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {marks.map((mark, index) => {
        const tone = evidenceTone(mark);
        const key = `${turn}:chip:${index}`;
        const number = numbers.get(mark);
        return (
          <li key={key}>
            <button
              type="button"
              className={classNames(styles.chip, tones[tone], styles[tone])}
              aria-pressed={open?.key === key}
              onClick={(event) => onOpen({ key, turn, marks: [mark] }, event.currentTarget)}
            >
              <ToneIcon tone={tone} />
              <VisuallyHidden>{toneWords[tone]()} </VisuallyHidden>
              {mark.set === 'call-level' && <span className={styles.whole}>{m.debrief_whole_call()}</span>}
              {mark.name[locale]}
              <span className={styles.points}>{formatChange(mark.tenths)}</span>
              {number !== undefined && (
                <sup className={styles.number} aria-hidden="true">
                  [{number}]
                </sup>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
