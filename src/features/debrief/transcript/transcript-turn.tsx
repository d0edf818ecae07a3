import { GraduationCap, Keyboard, Lightbulb, MousePointerClick, RotateCcw, Sparkles } from 'lucide-react';
import type { ReportTurn } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import { useReportContext } from '../report-context.ts';
import { formatTenths, toTenths } from '../words/format-points.ts';
import { stageWords } from '../words/report-words.ts';
import { MarkChips } from './mark-chips.tsx';
import { markPieces } from './mark-pieces.ts';
import { MarkedReply } from './marked-reply.tsx';
import { MoodChange } from './mood-change.tsx';
import type { OpenMarks, OpenMarksHandler } from './open-marks.ts';
import { TranscriptLines } from './transcript-lines.tsx';
import styles from './transcript-turn.module.css';

export interface TranscriptTurnProps {
  readonly turn: ReportTurn;
  readonly id: string;
  readonly selected: boolean;
  /** Not said yet, as far as the replay has come. */
  readonly ahead: boolean;
  /** The first reply of a fork's own. */
  readonly fresh: boolean;
  readonly open: OpenMarks | null;
  readonly onOpen: OpenMarksHandler;
  readonly onFork: (turn: number) => void;
}

/** A reply, what it was worth, what else could have been said, what it did, and what the customer said to it. */
export function TranscriptTurn(props: TranscriptTurnProps) {
  const { turn, id, selected, ahead, fresh, open, onOpen, onFork } = props;
  const { locale, spoken, exam } = useReportContext();
  const { pieces, whole } = markPieces(turn.text, turn.evidence);
  const number = turn.turn + 1;
  const HowIcon = turn.reply.kind === 'picked' ? MousePointerClick : Keyboard;
  const how = turn.reply.kind === 'picked' ? m.debrief_picked() : m.debrief_typed();
  const misunderstood = turn.reply.choice === null;
  return (
    <li
      id={id}
      className={classNames(styles.turn, ahead && styles.ahead)}
      aria-current={selected || undefined}
      aria-labelledby={`${id}-name`}
    >
      {fresh && <p className={styles.fresh}>{m.debrief_fresh_from_here()}</p>}
      <div className={styles.head}>
        <h3 id={`${id}-name`} tabIndex={-1}>
          {m.debrief_turn({ turn: number })}
        </h3>
        <span>{stageWords[turn.stage]()}</span>
        <span className={styles.how}>
          <HowIcon aria-hidden="true" />
          {how}
        </span>
        {turn.hint > 0 && (
          <span className={styles.hint}>
            <Lightbulb aria-hidden="true" />
            {m.debrief_hint_used({ rung: turn.hint })}
          </span>
        )}
        <span className={styles.score}>
          {m.debrief_reply_score()} <b>{formatTenths(toTenths(turn.score))}</b>
        </span>
        <button
          type="button"
          className={styles.fork}
          aria-label={m.debrief_fork_label({ turn: number })}
          title={m.debrief_fork_label({ turn: number })}
          onClick={() => onFork(turn.turn)}
        >
          <RotateCcw aria-hidden="true" />
          {m.debrief_fork()}
        </button>
      </div>
      <div className={styles.said}>
        <MarkedReply turn={turn.turn} pieces={pieces} open={open} onOpen={onOpen} />
      </div>
      <div className={styles.comment}>
        {misunderstood && <p className={styles.unclear}>{m.debrief_not_understood()}</p>}
        <MarkChips turn={turn.turn} marks={whole} open={open} onOpen={onOpen} />
        {turn.note !== null && (
          <p className={styles.note}>
            <GraduationCap aria-hidden="true" />
            <span>
              <span className={styles.label}>{m.debrief_coach()}</span>
              {turn.note[locale]}
            </span>
          </p>
        )}
        {!exam && turn.better !== null && (
          <div className={styles.better}>
            <Sparkles aria-hidden="true" />
            <div>
              <p className={styles.label}>
                {m.debrief_stronger({ score: formatTenths(toTenths(turn.better.score)) })}
              </p>
              <p lang={languageTag(spoken)}>{m.debrief_quote({ words: turn.better.say[spoken] })}</p>
              {turn.better.note !== null && <p className={styles.betterNote}>{turn.better.note[locale]}</p>}
            </div>
          </div>
        )}
        <MoodChange turn={turn} />
      </div>
      <TranscriptLines lines={turn.lines} mood={turn.after} />
    </li>
  );
}
