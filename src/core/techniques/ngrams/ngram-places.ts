import type { Ngram } from './ngram.ts';

/** Finds the place of an n-gram in a model: a hash table, for there is no faster way to ask some hundred times a reply. */
export interface NgramPlaces {
  readonly keys: Float64Array;
  readonly places: Int32Array;
}

const none = -1;
const low = 0x100000000;

export function createNgramPlaces(count: number): NgramPlaces {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return { keys: new Float64Array(slots).fill(none), places: new Int32Array(slots) };
}

export function setPlace({ keys, places }: NgramPlaces, ngram: Ngram, place: number): void {
  const slot = slotOf(keys, ngram);
  keys[slot] = ngram;
  places[slot] = place;
}

/** Place of an n-gram, -1 for one that the model does not know. */
export function placeOf({ keys, places }: NgramPlaces, ngram: Ngram): number {
  const slot = slotOf(keys, ngram);
  return keys[slot] === none ? none : (places[slot] as number);
}

/** The slot of an n-gram, or the free one where it would be. */
function slotOf(keys: Float64Array, ngram: Ngram): number {
  const high = Math.floor(ngram / low);
  const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ (ngram - high * low), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & (keys.length - 1);
  while (keys[slot] !== none && keys[slot] !== ngram) slot = (slot + 1) & (keys.length - 1);
  return slot;
}
