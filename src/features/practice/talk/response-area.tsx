import { ListChecks, PenLine, SkipForward } from 'lucide-react';
import { type Ref, useEffect, useMemo, useState } from 'react';
import type { Mode } from '../../../core/attempt/attempt.ts';
import { lastWords } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import { findMarks } from '../../../core/dialogue/find-marks.ts';
import type { OfferedReply } from '../../../core/dialogue/offered-replies.ts';
import type { Program } from '../../../core/pack/program.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { SegmentedControl } from '../../../kit/segmented-control.tsx';
import { acceptsReply, type CallState, hintRung, latestEvents, snapshotOf } from '../call-state.ts';
import { hintLadder } from '../session/hint-ladder.ts';
import { Composer } from './composer.tsx';
import { HintButton } from './hint-button.tsx';
import { HintNotes } from './hint-notes.tsx';
import { Listening } from './listening.tsx';
import { liveMarks } from './live-marks.ts';
import { ReplyList } from './reply-list.tsx';
import type { ReplyWay } from './reply-way.ts';
import styles from './response-area.module.css';
import { UnclearNote } from './unclear-note.tsx';

interface ResponseAreaProps {
  readonly program: Program;
  readonly state: CallState;
  readonly replies: readonly OfferedReply[];
  readonly mode: Mode;
  readonly locale: Locale;
  /** The customer's name, in the language of the interface. */
  readonly customer: string;
  readonly way: ReplyWay;
  readonly onWay: (way: ReplyWay) => void;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
  readonly onPick: (choice: number) => void;
  readonly onSend: () => void;
  readonly onHint: () => void;
  readonly onSkip: () => void;
  readonly loadReader: () => Promise<Analyser | null>;
}

/** The rung of the hint ladder that a mode gives for free. */
export function freeRung(mode: Mode): number {
  return mode === 'guided' ? 1 : 0;
}

/** Where the trainee answers: by picking or in their own words, with or without a hint. */
export function ResponseArea(props: ResponseAreaProps) {
  const { program, state, replies, mode, locale, customer, way, field, draft, loadReader } = props;
  const snapshot = snapshotOf(state);
  const language = snapshot.locale;
  const locked = !acceptsReply(state);
  const speaking = state.phase !== 'waiting';
  const marked = mode === 'guided' && way === 'type';
  const analyser = useReader(way === 'type', loadReader);
  const ladder = useMemo(() => hintLadder(program, snapshot), [program, snapshot]);
  const rung = mode === 'exam' ? 0 : Math.max(hintRung(state.events), freeRung(mode));

  const heard = useMemo(
    () => lastWords(program, snapshot, latestEvents(state))[language],
    [program, snapshot, state, language],
  );
  const read = useMemo(() => {
    if (!marked || analyser === null) return null;
    return (text: string) =>
      liveMarks(program.library, findMarks(program, snapshot, text, heard, analyser).findings, locale);
  }, [marked, analyser, program, snapshot, heard, locale]);

  return (
    <>
      <div className={styles.head}>
        <SegmentedControl
          legend={m.practice_reply_way()}
          hideLegend
          value={way}
          onChange={props.onWay}
          options={[
            { value: 'pick', label: m.practice_reply_pick(), icon: <ListChecks aria-hidden="true" /> },
            { value: 'type', label: m.practice_reply_type(), icon: <PenLine aria-hidden="true" /> },
          ]}
        />
        {mode !== 'exam' && !speaking && <HintButton rung={rung} locked={locked} onTake={props.onHint} />}
      </div>
      {!speaking && <UnclearNote latest={state.steps.at(-1)} customer={customer} />}
      {!speaking && <HintNotes ladder={ladder} rung={rung} locale={locale} language={language} />}
      {way === 'type' ? (
        <Composer
          value={draft}
          onChange={props.onDraft}
          onSend={props.onSend}
          locked={locked}
          busy={state.reader === 'loading'}
          read={read}
          error={state.reader === 'missing' ? m.practice_reply_reader_missing() : null}
          field={field}
        >
          {speaking && (
            <Button size="small" icon={<SkipForward aria-hidden="true" />} onClick={props.onSkip}>
              {m.practice_skip()}
            </Button>
          )}
        </Composer>
      ) : speaking ? (
        <Listening customer={customer} onSkip={props.onSkip} />
      ) : (
        <ReplyList replies={replies} language={language} locked={locked} onPick={props.onPick} />
      )}
    </>
  );
}

/** What reads typed replies, once somebody types; null until it is there. */
function useReader(wanted: boolean, load: () => Promise<Analyser | null>): Analyser | null {
  const [reader, setReader] = useState<Analyser | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load().then((loaded) => {
      if (!gone) setReader(loaded);
    });
    return () => {
      gone = true;
    };
  }, [wanted, load]);
  return reader;
}
