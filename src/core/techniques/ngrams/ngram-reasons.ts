import type { Ngram } from './ngram.ts';
import {
  lastMark,
  strongest,
  type UnpackedModel,
  type WeighedClauses,
  weightBits,
  weightMask,
  zeroWeight,
} from './ngram-classifier.ts';
import { slotField, slotOf } from './ngram-table.ts';
import { quoteNgram } from './print-ngram.ts';

/** So many words are enough to see why. */
const mostReasons = 4;

/**
 * The rows of words that speak most for a label in the clause that is most like it, as an agent would quote them; each is
 * worth what all known ones within it say together.
 */
export function reasonsFor({ margins, ngrams, model }: WeighedClauses, label: string): readonly string[] {
  const column = margins.labels.indexOf(label);
  if (column < 0) return [];
  const { clause } = strongest(margins, column);
  const known = new Map<string, number>();
  for (const ngram of ngrams.clauses[clause] ?? []) {
    const words = quoteNgram(ngram, model.tokens);
    if (words === '' || known.has(words)) continue;
    weightsAt(model, ngram, (label, weight) => {
      if (label === column) known.set(words, weight);
    });
  }
  const worth = (words: string) =>
    [...known].reduce((sum, [within, weight]) => (words.includes(within) ? sum + weight : sum), 0);
  const ranked = [...known.keys()]
    .map((words) => ({ words, worth: worth(words) }))
    .filter((row) => row.worth > 0)
    .sort((left, right) => right.worth - left.worth);
  const told: string[] = [];
  for (const { words } of ranked)
    if (told.length < mostReasons && !told.some((other) => other.includes(words) || words.includes(other)))
      told.push(words);
  return told;
}

/** Gives `take` label and weight of all that an n-gram says, none of one that the model does not know. */
function weightsAt(
  { table, weights }: UnpackedModel,
  ngram: Ngram,
  take: (label: number, weight: number) => void,
): void {
  const slot = slotOf(table, ngram);
  if (slot < 0) return;
  for (let at = table.slots[slot + slotField.weights] as number; ; at += 1) {
    const weight = weights[at] as number;
    take((weight >>> weightBits) & weightMask, (weight & weightMask) - zeroWeight);
    if (weight >= lastMark) return;
  }
}
