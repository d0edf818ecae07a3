import type { Locale } from '../../../core/base/locale.ts';

/** One line as it will be spoken: its pieces, and how long each takes until the next one follows. */
export interface SpeechPlan {
  readonly units: readonly string[];
  /** Milliseconds after each unit, same length as `units`. */
  readonly delays: readonly number[];
}

/** Milliseconds that a voice rests after a mark, before the tempo. */
const rests: readonly (readonly [marks: RegExp, ms: number])[] = [
  [/[…⋯]["”’」』）)]*\s*$|\.\.\.["”’)]*\s*$/u, 340],
  [/[。！？!?.]["”’」』）)]*\s*$/u, 280],
  [/[—–]\s*$/u, 220],
  [/[；;：:]["”’」』）)]*\s*$/u, 180],
  [/[，,、]["”’」』）)]*\s*$/u, 120],
];

/** Cuts a line into what is said in one breath of the rhythm: a character in Chinese, a word in English. */
export function speechPlan(text: string, locale: Locale, tempo: number): SpeechPlan {
  const units =
    locale === 'zh'
      ? (text.match(/(?:[A-Za-z0-9][A-Za-z0-9.,:%-]*[A-Za-z0-9%]|[\s\S])[\s\p{P}]*/gu) ?? [])
      : (text.match(/\S+\s*/gu) ?? []);
  const delays = units.map((unit) => {
    const weight = [...unit.trim()].length;
    const said = locale === 'zh' ? 46 + 14 * Math.min(weight, 6) : 62 + 17 * Math.min(weight, 10);
    const rest = rests.find(([marks]) => marks.test(unit))?.[1] ?? 0;
    return Math.round((said + rest) * tempo);
  });
  return { units, delays };
}
