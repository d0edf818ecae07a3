import type { Locale } from '../../../core/base/locale.ts';
import type { SilencedBy } from '../../../core/phrases/finding.ts';
import type { RuleFamily } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { AlmostRule, HeardTone } from './read-reply.ts';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

export const toneWords: Words<HeardTone> = {
  do: m.bench_tone_do,
  dont: m.bench_tone_dont,
  wording: m.bench_tone_wording,
  hint: m.bench_tone_hint,
};

export const familyWords: Words<RuleFamily> = {
  do: m.bench_family_do,
  dont: m.bench_family_dont,
  wording: m.bench_family_wording,
  courtesy: m.bench_family_courtesy,
  technique: m.bench_family_technique,
  fault: m.bench_family_fault,
};

const reasons: Words<Exclude<SilencedBy, 'alone'>> = {
  question: m.bench_by_question,
  negated: m.bench_by_negated,
  quoted: m.bench_by_quoted,
  condition: m.bench_by_condition,
  reassurance: m.bench_by_reassurance,
  'not-asked': m.bench_by_not_asked,
  words: m.bench_by_words,
  place: m.bench_by_place,
  customer: m.bench_by_customer,
  'too-few': m.bench_by_too_few,
  unlike: m.bench_by_unlike,
};

/** More names than this say no more. */
const mostNames = 3;

/** What kept a rule from firing, in one sentence. */
export function reasonWords({ by, beside }: AlmostRule, locale: Locale): string {
  if (by !== 'alone') return reasons[by]();
  const names = beside.slice(0, mostNames).map(({ name }) => name[locale]);
  return m.bench_by_alone({ rules: names.join(m.bench_joiner()) });
}

/** Points with their sign: `+5`, `\u22127.5`. */
export function pointsWords(points: number): string {
  const size = Math.abs(Math.round(points * 100) / 100);
  const sign = points > 0 ? '+' : points < 0 ? '\u2212' : '';
  return m.bench_points({ points: `${sign}${size}`, count: size });
}
