import { memo, useMemo } from 'react';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Localized } from '../../../core/base/locale.ts';
import type { Program } from '../../../core/pack/program.ts';
import { replyText } from '../../../core/report/step-text.ts';
import { lineName } from './line-name.ts';
import { TalkLine } from './talk-line.tsx';
import { stepLines } from './turn-lines.ts';

interface TalkTurnProps {
  readonly program: Program;
  readonly step: Step;
  readonly customer: Localized;
  readonly you: string;
  /** Lines that are out; those of the latest turn come one by one. */
  readonly out: number;
  /** The latest turn is being said aloud. */
  readonly aloud: boolean;
}

/** One exchange: your reply, and what came back. */
export const TalkTurn = memo(function TalkTurn({ program, step, customer, you, out, aloud }: TalkTurnProps) {
  const lines = useMemo(() => stepLines(program, step), [program, step]);
  const language = step.before.locale;
  return (
    <>
      <TalkLine
        speaker="you"
        name={you}
        text={replyText(program, step)}
        language={language}
        typed={step.reply.kind === 'typed'}
      />
      {lines.slice(0, out).map((line, index) => (
        <TalkLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a turn never change places
          key={index}
          speaker={line.speaker}
          name={lineName(lines, index, customer, language)}
          text={line.text[language]}
          language={language}
          aloud={aloud}
        />
      ))}
    </>
  );
});
