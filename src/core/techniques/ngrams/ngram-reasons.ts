import type { Ngram } from './ngram.ts';
import { strongest, type UnpackedModel, type WeighedClauses } from './ngram-classifier.ts';
import { isLast, packedLabel, packedWeight } from './ngram-code.ts';
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
    const weight = weightOf(model, ngram, column);
    if (weight !== undefined) known.set(words, weight);
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

/** What an n-gram says for the label of a column; undefined for nothing. */
function weightOf({ table, weights }: UnpackedModel, ngram: Ngram, column: number): number | undefined {
  const slot = slotOf(table, ngram);
  if (slot < 0) return undefined;
  for (let at = table[slot + slotField.weights] as number; ; at += 1) {
    const packed = weights[at] as number;
    if (packedLabel(packed) === column) return packedWeight(packed);
    if (isLast(packed)) return undefined;
  }
}
