import type { Locale } from '../../../core/base/locale.ts';
import type { ReportLine } from '../../../core/report/report.ts';
import type { SpokenLine } from '../speech/create-speech.ts';
import { speechPlan } from '../speech/speech-plan.ts';

/** Silences in milliseconds: before the first words of a call, after a reply, between two lines. */
const silence = { opening: 60, reaction: 420, between: 380 } as const;

/** How the lines of one turn are spoken. A stage direction stands there at once and leaves time to be read. */
export function spokenLines(
  lines: readonly ReportLine[],
  locale: Locale,
  tempo: number,
  opening: boolean,
): readonly SpokenLine[] {
  let before: ReportLine | undefined;
  return lines.map((line) => {
    const text = line.text[locale];
    const first = opening ? silence.opening : silence.reaction;
    const lead =
      before === undefined
        ? first
        : before.speaker === 'scene'
          ? readingMs(before.text[locale], locale, opening)
          : silence.between;
    before = line;
    if (line.speaker === 'scene') return { units: [text], delays: [0], lead: opening ? 0 : lead };
    return { ...speechPlan(text, locale, line.speaker === 'cast' ? 1 : tempo), lead };
  });
}

function readingMs(text: string, locale: Locale, opening: boolean): number {
  if (opening) return silence.opening;
  return Math.min(1600, 300 + text.length * (locale === 'zh' ? 26 : 9));
}
