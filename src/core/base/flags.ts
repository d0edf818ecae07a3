/** Whether a flag is set; 32 flags to a word. For hot loops over plain memory, where `bits.ts` makes new arrays. */
export function hasFlag(flags: Uint32Array, index: number): boolean {
  return (((flags[index >>> 5] as number) >>> (index & 31)) & 1) === 1;
}

export function setFlag(flags: Uint32Array, index: number): void {
  flags[index >>> 5] = (flags[index >>> 5] as number) | (1 << (index & 31));
}
