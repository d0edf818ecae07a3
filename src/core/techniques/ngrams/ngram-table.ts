import type { Ngram } from './ngram.ts';

/**
 * N-grams with something of each side by side, hashed: asked some hundred times a reply, and mostly for what is not there.
 * A slot is four integers: the lower and the upper half of the n-gram, both 0 in a free one, and two of the owner's.
 */
export interface NgramTable {
  readonly slots: Int32Array;
  readonly mask: number;
  /** A bit for the hash of each n-gram: most of what is not there is refused without a look at `slots`. */
  readonly present: Uint32Array;
}

const slotWidth = 4;
export const slotField = { low: 0, high: 1, weights: 2, met: 3 } as const;
const half = 0x100000000;
const bitsPerSlot = 8;

export function createNgramTable(count: number): NgramTable {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return {
    slots: new Int32Array(slots * slotWidth),
    mask: slots - 1,
    present: new Uint32Array((slots * bitsPerSlot) / 32),
  };
}

/** Enters an n-gram that is not there; gives where its slot begins. */
export function enterNgram({ slots, mask, present }: NgramTable, ngram: Ngram): number {
  const high = Math.floor(ngram / half);
  const low = (ngram - high * half) | 0;
  const hash = hashOf(low, high);
  const bit = hash & (present.length * 32 - 1);
  present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
  let at = (hash & mask) * slotWidth;
  while (slots[at] !== 0 || slots[at + slotField.high] !== 0) at = (at + slotWidth) & (slots.length - 1);
  slots[at] = low;
  slots[at + slotField.high] = high;
  return at;
}

/** Where the slot of an n-gram begins, -1 for one that is not there. */
export function slotOf({ slots, mask, present }: NgramTable, ngram: Ngram): number {
  const high = Math.floor(ngram / half);
  const low = (ngram - high * half) | 0;
  const hash = hashOf(low, high);
  const bit = hash & (present.length * 32 - 1);
  if ((((present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
  for (let at = (hash & mask) * slotWidth; ; at = (at + slotWidth) & (slots.length - 1)) {
    const owner = slots[at] as number;
    const upper = slots[at + slotField.high] as number;
    if (owner === low && upper === high) return at;
    if (owner === 0 && upper === 0) return -1;
  }
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
