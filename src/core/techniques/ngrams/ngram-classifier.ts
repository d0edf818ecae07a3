import { type InPieces, inPieces } from '../../base/in-pieces.ts';
import type { Locale } from '../../base/locale.ts';
import type { NgramModel, NgramModels } from '../../phrases/ngram-schema.ts';
import type { Reading } from '../../text/reading.ts';
import { type ClauseNgrams, clauseNgrams } from './clause-ngrams.ts';
import { type Ngram, readNgram } from './ngram.ts';
import {
  isLast,
  markLast,
  packedLabel,
  packedWeight,
  packWeight,
  readWeights,
  weightStep,
} from './ngram-code.ts';
import { createNgramTable, enterNgram, type NgramTable, slotField, slotOf } from './ngram-table.ts';
import { TokenNumbers } from './token-numbers.ts';

/** How far each label is from the line between yes and no, in each clause: above nothing speaks for it. */
export interface Margins {
  readonly labels: readonly string[];
  /** Label by label, clause after clause. */
  readonly values: Float64Array;
}

/** Tells what a clause is like from its words, by weights that were fitted to labelled replies. */
export interface NgramClassifier {
  /** Weighs every clause, beside what the customer has just said; undefined where there is no model of the language. */
  readonly weigh: (reading: Reading, customer: Reading | undefined) => WeighedClauses | undefined;
  /** Unpacks a little of a language's model; true when it is ready. */
  readonly prepare: (locale: Locale) => boolean;
}

/** A model ready to be asked. A slot of `table` tells where its weights begin, and which list it was met in last. */
export interface UnpackedModel {
  readonly tokens: TokenNumbers;
  readonly table: NgramTable;
  /** All that each n-gram says, side by side, packed. */
  readonly weights: Uint16Array;
}

/** What the clauses of a reply weigh, and what went into it. */
export interface WeighedClauses {
  readonly margins: Margins;
  readonly ngrams: ClauseNgrams;
  readonly model: UnpackedModel;
}

/** N-grams between two places where the work may be left. */
const pieceOf = 2000;

export function createNgramClassifier(models: NgramModels): NgramClassifier {
  const unpacked: Partial<Record<Locale, InPieces<UnpackedModel>>> = {};
  let lists = 0;
  const modelOf = (locale: Locale): InPieces<UnpackedModel> | undefined => {
    const model = models[locale];
    if (model === undefined) return undefined;
    unpacked[locale] ??= inPieces(() => unpack(model));
    return unpacked[locale];
  };
  return {
    prepare: (locale) => modelOf(locale)?.step() ?? true,
    weigh: (reading, customer) => {
      const source = models[reading.locale];
      const model = modelOf(reading.locale)?.get();
      if (source === undefined || model === undefined) return undefined;
      const ngrams = clauseNgrams(reading, customer, model.tokens);
      lists += ngrams.clauses.length + 1;
      return { margins: weigh(source, model, ngrams, lists), ngrams, model };
    },
  };
}

/** The clause in which the label of a column stands out most, and by how much. */
export function strongest(
  { labels, values }: Margins,
  column: number,
): { readonly margin: number; readonly clause: number } {
  let margin = Number.NEGATIVE_INFINITY;
  let clause = 0;
  for (let at = column, number = 0; at < values.length; at += labels.length, number += 1) {
    if ((values[at] as number) <= margin) continue;
    margin = values[at] as number;
    clause = number;
  }
  return { margin, clause };
}

function* unpack({ weights: text }: NgramModel): Generator<void, UnpackedModel> {
  const tokens = new TokenNumbers();
  const ngrams: Ngram[] = [];
  const firsts: number[] = [];
  const weights: number[] = [];
  const take = (label: number, weight: number): void => {
    weights.push(packWeight(label, weight));
  };
  for (const line of text.split('\n')) {
    const end = line.lastIndexOf('=');
    const first = weights.length;
    if (end > 0) readWeights(line, end + 1, take);
    if (weights.length === first) continue;
    weights.push(markLast(weights.pop() ?? 0));
    ngrams.push(readNgram(line.slice(0, end), tokens));
    firsts.push(first);
    if (ngrams.length % pieceOf === 0) yield;
  }
  const table = createNgramTable(ngrams.length);
  ngrams.forEach((ngram, place) => {
    table[enterNgram(table, ngram) + slotField.weights] = firsts[place] as number;
  });
  return { tokens, table, weights: Uint16Array.from(weights) };
}

/**
 * A clause's margin: bias plus the weights of its n-grams and of those around it, over the square root of how many of
 * them are known. Sums are whole numbers, so every engine comes to the same margins. `lists` numbers the lists of n-grams
 * over all replies, these being the last.
 */
function weigh(
  model: NgramModel,
  ready: UnpackedModel,
  { clauses, around }: ClauseNgrams,
  lists: number,
): Margins {
  const size = model.labels.length;
  const shared = new Int32Array(size);
  const known = add(ready, around, lists, shared);
  const values = new Float64Array(size * clauses.length);
  clauses.forEach((ngrams, clause) => {
    const sums = shared.slice();
    const count = known + add(ready, ngrams, lists - 1 - clause, sums);
    const scale = weightStep / Math.sqrt(Math.max(1, count));
    for (let label = 0; label < size; label += 1)
      values[clause * size + label] =
        (model.biases[label] as number) * weightStep + (sums[label] as number) * scale;
  });
  return { labels: model.labels, values };
}

/** Adds up the weights of n-grams, each once; gives how many are known. */
function add(
  { table, weights }: UnpackedModel,
  ngrams: readonly Ngram[],
  list: number,
  sums: Int32Array,
): number {
  let known = 0;
  for (let index = 0; index < ngrams.length; index += 1) {
    const slot = slotOf(table, ngrams[index] as Ngram);
    if (slot < 0 || table[slot + slotField.met] === list) continue;
    table[slot + slotField.met] = list;
    known += 1;
    for (let at = table[slot + slotField.weights] as number; ; at += 1) {
      const packed = weights[at] as number;
      const label = packedLabel(packed);
      sums[label] = (sums[label] as number) + packedWeight(packed);
      if (isLast(packed)) break;
    }
  }
  return known;
}
