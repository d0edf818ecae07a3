import { m } from '../../../i18n/generated/messages.js';
import { useReportContext } from '../report-context.ts';
import type { OpenMarks, OpenMarksHandler } from './open-marks.ts';
import styles from './transcript.module.css';
import { TranscriptLines } from './transcript-lines.tsx';
import { TranscriptTurn } from './transcript-turn.tsx';

export interface TranscriptProps {
  /** Id of the element of a moment: 0 is the opening, n the nth reply. */
  readonly elementId: (moment: number) => string;
  readonly selected: number | null;
  /** What is said after this moment is not shown yet; null shows everything. */
  readonly until: number | null;
  readonly open: OpenMarks | null;
  readonly onOpen: OpenMarksHandler;
  readonly onFork: (turn: number) => void;
}

/** Both sides of the call, word by word. */
export function Transcript({ elementId, selected, until, open, onOpen, onFork }: TranscriptProps) {
  const { report, takenOver } = useReportContext();
  const mood = report.mood[0] ?? { patience: 60, trust: 60, satisfaction: 60 };
  return (
    <ol className={styles.transcript} aria-label={m.debrief_transcript()}>
      <li id={elementId(0)} className={styles.opening} aria-current={selected === 0 || undefined}>
        <TranscriptLines lines={report.opening} mood={mood} />
      </li>
      {report.turns.map((turn) => (
        <TranscriptTurn
          key={turn.turn}
          turn={turn}
          id={elementId(turn.turn + 1)}
          selected={selected === turn.turn + 1}
          ahead={until !== null && turn.turn + 1 > until}
          fresh={takenOver > 0 && turn.turn === takenOver}
          open={open?.turn === turn.turn ? open : null}
          onOpen={onOpen}
          onFork={onFork}
        />
      ))}
    </ol>
  );
}
