import type { Ngram } from './ngram.ts';

/**
 * N-grams with something of each side by side, hashed: asked some hundred times a reply. A slot is four integers: the lower
 * and the upper half of the n-gram, both 0 in a free one; where its weights begin; the list of n-grams, by its number, in
 * which it was met last.
 */
export type NgramTable = Int32Array;

const slotWidth = 4;
export const slotField = { low: 0, high: 1, weights: 2, met: 3 } as const;
const half = 0x100000000;

export function createNgramTable(count: number): NgramTable {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return new Int32Array(slots * slotWidth);
}

/** Enters an n-gram; gives where its slot begins. */
export function enterNgram(table: NgramTable, ngram: Ngram): number {
  const slot = placeOf(table, ngram);
  table[slot] = ngram | 0;
  table[slot + slotField.high] = Math.floor(ngram / half);
  return slot;
}

/** Where the slot of an n-gram begins, -1 for one that is not there. */
export function slotOf(table: NgramTable, ngram: Ngram): number {
  const slot = placeOf(table, ngram);
  return table[slot] === 0 && table[slot + slotField.high] === 0 ? -1 : slot;
}

/** Where the slot of an n-gram begins, or the free one where it would be. */
function placeOf(table: NgramTable, ngram: Ngram): number {
  const high = Math.floor(ngram / half);
  const low = ngram | 0;
  const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
  let slot = ((mixed ^ (mixed >>> 15)) * slotWidth) & (table.length - 1);
  for (;;) {
    const owner = table[slot] as number;
    const upper = table[slot + slotField.high] as number;
    if ((owner === low && upper === high) || (owner === 0 && upper === 0)) return slot;
    slot = (slot + slotWidth) & (table.length - 1);
  }
}
