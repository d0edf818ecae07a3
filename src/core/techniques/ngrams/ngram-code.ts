/** Digits of the numbers 0 to 63, as `weights` of a model are written. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const places = new Uint8Array(128);
for (let place = 0; place < digits.length; place += 1) places[digits.charCodeAt(place)] = place;

/** Weights are whole numbers of steps, -32 to 31. */
const middle = 32;
/** Worth of one step of a weight. */
export const weightStep = 0.1;

/** A line of `weights`; weights beyond what a digit holds are cut. */
export function printWeights(
  ngram: string,
  weights: readonly (readonly [label: number, weight: number])[],
): string {
  const pairs = weights.map(([label, weight]) => {
    const held = Math.max(-middle, Math.min(middle - 1, weight));
    return `${digits[label]}${digits[held + middle]}`;
  });
  return `${ngram}=${pairs.join('')}`;
}

/** Reads the pairs from `at` on; gives `take` label and weight of each. */
export function readWeights(line: string, at: number, take: (label: number, weight: number) => void): void {
  for (let place = at; place + 1 < line.length; place += 2)
    take(placeOf(line, place), placeOf(line, place + 1) - middle);
}

function placeOf(line: string, at: number): number {
  return places[line.charCodeAt(at) & 127] as number;
}

/** Ready to be added up, a weight takes the lower six bits and its label the next six; the last of an n-gram has a bit more. */
const packedBits = 6;
const packedMask = 63;
const lastBit = 1 << (2 * packedBits);

export const packWeight = (label: number, weight: number): number =>
  (label << packedBits) | (weight + middle);
export const markLast = (packed: number): number => packed | lastBit;
export const isLast = (packed: number): boolean => packed >= lastBit;
export const packedLabel = (packed: number): number => (packed >>> packedBits) & packedMask;
export const packedWeight = (packed: number): number => (packed & packedMask) - middle;
