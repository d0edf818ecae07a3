import { breakLevel, type Reading } from '../../text/reading.ts';
import { edges, type Ngram, ngramKind, pairOf, rowOf } from './ngram.ts';
import type { TokenNumbers } from './token-numbers.ts';

/** Longest n-gram of a clause, and of the reply around it. */
const inClause = 3;
const inReply = 2;
/** How far apart two words of a clause are at most that make a pair. */
const furthest = 3;

/**
 * What a classifier reads in a reply: n-grams of each of its clauses, edges included, and of what is around them. One that
 * is said twice is there twice, and counts once.
 */
export interface ClauseNgrams {
  readonly clauses: readonly (readonly Ngram[])[];
  /** Of the whole reply and of the customer's line. */
  readonly around: readonly Ngram[];
}

/**
 * Characters and words of up to three in a row, and pairs with one or two others between; every number is 0, 您 is 你.
 * Of the whole reply up to two in a row, of the customer's line single ones. Those that hold a token without a number of
 * its own are left out.
 */
export function clauseNgrams(
  reading: Reading,
  customer: Reading | undefined,
  tokens: TokenNumbers,
): ClauseNgrams {
  const numbers = tokens.numbersOf(reading);
  const opening = tokens.numberOf(edges.opening);
  const clauses = reading.clauses.map(({ start, end, sentence }) => {
    const asked = reading.sentences[sentence]?.asked === true && reading.breaks[end] === breakLevel.sentence;
    const edged = new Uint16Array(end - start + 2);
    edged[0] = opening;
    edged.set(numbers.subarray(start, end), 1);
    edged[end - start + 1] = tokens.numberOf(asked ? edges.asked : edges.told);
    const found: Ngram[] = [];
    addRows(found, edged, inClause, ngramKind.clause);
    addPairs(found, edged);
    return found;
  });
  const around: Ngram[] = [];
  addRows(around, numbers, inReply, ngramKind.reply);
  if (customer !== undefined) addRows(around, tokens.numbersOf(customer), 1, ngramKind.customer);
  return { clauses, around };
}

/** Adds all rows of up to `most` tokens. */
function addRows(found: Ngram[], numbers: Uint16Array, most: number, kind: number): void {
  for (let from = 0; from < numbers.length; from += 1) {
    const first = numbers[from] as number;
    if (first === 0) continue;
    found.push(rowOf(kind, first, 0, 0));
    const second = most > 1 ? (numbers[from + 1] ?? 0) : 0;
    if (second === 0) continue;
    found.push(rowOf(kind, first, second, 0));
    const third = most > 2 ? (numbers[from + 2] ?? 0) : 0;
    if (third !== 0) found.push(rowOf(kind, first, second, third));
  }
}

function addPairs(found: Ngram[], numbers: Uint16Array): void {
  for (let from = 0; from < numbers.length; from += 1) {
    const first = numbers[from] as number;
    if (first === 0) continue;
    for (let to = from + 2; to < numbers.length && to <= from + furthest; to += 1) {
      const second = numbers[to] as number;
      if (second !== 0) found.push(pairOf(first, second));
    }
  }
}
