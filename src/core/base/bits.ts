/** Bit sets as immutable arrays of 31-bit words. */
export type Bits = readonly number[];

export const wordSize = 31;

export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[(index / wordSize) | 0] ?? 0) & (1 << (index % wordSize))) !== 0;
}

/** The set with some bits added and some removed; the same array when nothing changes. */
export function changeBits(bits: Bits, add: readonly number[], remove: readonly number[] = []): Bits {
  if (add.every((index) => hasBit(bits, index)) && !remove.some((index) => hasBit(bits, index))) return bits;
  const next = [...bits];
  for (const index of remove) {
    const word = (index / wordSize) | 0;
    next[word] = (next[word] ?? 0) & ~(1 << (index % wordSize));
  }
  for (const index of add) {
    const word = (index / wordSize) | 0;
    while (next.length <= word) next.push(0);
    next[word] = (next[word] ?? 0) | (1 << (index % wordSize));
  }
  return next;
}
