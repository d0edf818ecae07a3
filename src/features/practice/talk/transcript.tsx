import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale, Localized } from '../../../core/base/locale.ts';
import type { Program } from '../../../core/pack/program.ts';
import type { ReportLine } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { Speech, SpokenLine } from '../speech/create-speech.ts';
import { lineName } from './line-name.ts';
import { LiveWords } from './live-words.tsx';
import { TalkLine } from './talk-line.tsx';
import { TalkTurn } from './talk-turn.tsx';
import styles from './transcript.module.css';
import { useFollow } from './use-follow.ts';

interface TranscriptProps {
  readonly program: Program;
  readonly customer: Localized;
  /** The language of the call. */
  readonly language: Locale;
  /** The language of the interface: a new one words "You" anew. */
  readonly locale: Locale;
  readonly opening: readonly ReportLine[];
  readonly steps: readonly Step[];
  /** The latest lines and their speaking. */
  readonly lines: readonly ReportLine[];
  readonly spoken: readonly SpokenLine[];
  readonly speech: Speech;
  readonly onSkip: () => void;
}

/** Everything said so far, both sides; the latest words come out as they are spoken. */
export function Transcript(props: TranscriptProps) {
  const { program, customer, language, locale, opening, steps, lines, spoken, speech, onSkip } = props;
  const line = useStore(speech.store, (state) => state.line);
  const you = useMemo(() => m.practice_transcript_you({}, { locale }), [locale]);
  const scroller = useRef<HTMLDivElement>(null);
  const onScroll = useFollow(scroller, steps.length);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Space and Enter skip anywhere on the page
    <div
      ref={scroller}
      className={styles.scroller}
      role="log"
      aria-live="polite"
      aria-label={m.practice_transcript()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onClick={onSkip}
      onScroll={onScroll}
    >
      <div className={styles.talk}>
        <ol className={styles.lines}>
          {opening.slice(0, steps.length > 0 ? opening.length : line + 1).map((said, index) => (
            <TalkLine
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a turn never change places
              key={index}
              speaker={said.speaker}
              name={lineName(opening, index, customer, language)}
              text={said.text[language]}
              language={language}
              aloud={steps.length === 0}
            />
          ))}
          {steps.map((step, index) => {
            const latest = index === steps.length - 1;
            return (
              <TalkTurn
                key={step.turn}
                program={program}
                step={step}
                customer={customer}
                you={you}
                out={latest ? line + 1 : Number.POSITIVE_INFINITY}
                aloud={latest}
              />
            );
          })}
        </ol>
        <LiveWords key={steps.length} {...{ lines, spoken, speech, customer, language }} />
      </div>
    </div>
  );
}
