/** What must not be guessed or repeated, so that tests can bring their own. */
export interface Chance {
  /** An id that no other attempt has. */
  newId(): string;
  /** 32 bits. */
  newSeed(): number;
  /** A whole number in `[0, count)`, each as likely as the others. */
  pick(count: number): number;
}

export const systemChance: Chance = { newId, newSeed, pick };

/** A random UUID, also where the page is served without https and has no `crypto.randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}

function pick(count: number): number {
  // What lies beyond the largest multiple of `count` would favour small numbers: draw again.
  const limit = Math.floor(2 ** 32 / count) * count;
  let drawn = newSeed();
  while (drawn >= limit) drawn = newSeed();
  return drawn % count;
}
