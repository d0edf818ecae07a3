import type { Locale } from '../../../core/base/locale.ts';
import { type Library, markIndex } from '../../../core/pack/library.ts';
import { type Finding, isSure } from '../../../core/phrases/finding.ts';
import type { TextMark } from '../../../kit/split-marks.ts';

/** A mark under the trainee's words, with a better wording where there is one. */
export interface LiveMark extends TextMark {
  readonly tone: 'do' | 'dont' | 'wording' | 'hint';
  readonly better: string | null;
}

/** What the findings in a text say to the one who is writing it. Traits earn no points and stay silent. */
export function liveMarks(
  library: Library,
  findings: readonly Finding[],
  locale: Locale,
): readonly LiveMark[] {
  return findings.flatMap((finding) => {
    const { rule: id, span } = finding;
    const { rule = null, name } = library.marks[markIndex(library, id)] ?? {};
    if (!rule || !name) return [];
    const tone = isSure(finding) ? toneOf(rule.points, rule.family) : 'hint';
    const better = tone === 'do' ? null : (rule.better?.[locale] ?? null);
    return [{ id: `${id} ${span[0]}`, start: span[0], end: span[1], tone, label: name[locale], better }];
  });
}

/** Faults first: they can still be mended. */
const rank: readonly LiveMark['tone'][] = ['dont', 'wording', 'do', 'hint'];

/** The marks in the order in which they matter to somebody who is still writing. */
export function byWeight(marks: readonly LiveMark[]): readonly LiveMark[] {
  return [...marks].sort((a, b) => rank.indexOf(a.tone) - rank.indexOf(b.tone) || a.start - b.start);
}

/** The marks that are drawn under the words: none under the whole text, and of two that meet the weightier. */
export function underlines(marks: readonly LiveMark[], text: string): readonly LiveMark[] {
  const drawn: LiveMark[] = [];
  const whole = text.trimEnd().length;
  for (const mark of byWeight(marks)) {
    const all = mark.start === 0 && mark.end >= whole && whole > 12;
    const meets = drawn.some(({ start, end }) => mark.start < end && start < mark.end);
    if (!all && !meets) drawn.push(mark);
  }
  return drawn;
}

function toneOf(points: number, family: string): LiveMark['tone'] {
  if (points >= 0) return 'do';
  return family === 'wording' ? 'wording' : 'dont';
}
