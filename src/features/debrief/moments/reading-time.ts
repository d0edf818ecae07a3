import type { Report } from '../../../core/report/report.ts';

const perLetter = { zh: 110, en: 38 } as const;
const least = 1600;
const most = 7000;

/** How long the replay rests at a moment, in milliseconds: long enough to read what is said there. */
export function readingTime({ turns, opening, header: { locale } }: Report, moment: number): number {
  const turn = turns[moment - 1];
  const said = [turn?.text ?? '', ...(turn?.lines ?? opening).map(({ text }) => text[locale])].join('');
  return Math.min(most, Math.max(least, 800 + said.length * perLetter[locale]));
}
