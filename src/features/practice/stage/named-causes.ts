import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Library } from '../../../core/pack/library.ts';
import type { MoodCause } from '../../../core/persona/mood.ts';
import type { MoodTriple } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';

interface NamedCause {
  readonly key: string;
  readonly text: string;
  readonly change: MoodTriple;
}

/** Why the mood moved, in words, the strongest first; the price of the exchange itself comes last. */
export function namedCauses(library: Library, step: Step, locale: Locale): readonly NamedCause[] {
  const causes = step.events.flatMap((event) => (event.type === 'replied' ? event.causes : []));
  return [...causes]
    .sort((a, b) => rank(a) - rank(b))
    .map((cause, index) => ({
      key: `${cause.kind} ${cause.mark} ${index}`,
      text: wordsFor(library, cause, locale),
      change: cause.change,
    }));
}

function rank({ kind, change }: MoodCause): number {
  const weight = Math.abs(change[0]) + Math.abs(change[1]) + Math.abs(change[2]);
  return kind === 'pace' ? 1 : -weight;
}

function wordsFor(library: Library, { kind, mark, because }: MoodCause, locale: Locale): string {
  if (because) return because[locale];
  if (kind === 'pace') return m.practice_mood_cause_pace();
  if (kind === 'waiting') return m.practice_mood_cause_waiting();
  return library.marks[mark]?.name[locale] ?? '';
}
