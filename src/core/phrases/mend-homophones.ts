import type { Slips } from './slips-schema.ts';

interface Slip {
  readonly typed: string;
  readonly meant: string;
  readonly notBefore: string;
}

/**
 * Puts the characters that were meant in place of those that were typed; places in the text stay the same. Gives the
 * tokens that it changed, null for none.
 */
export type MendHomophones = (codes: Uint16Array, count: number) => ReadonlySet<number> | null;

/**
 * Knows the slips of the ear that it is told of (不知到, 稍侯, 报歉), and those that known words make with characters that
 * sound alike.
 */
export function createHomophoneMender(slips: Slips): MendHomophones {
  const byFirst = slipsByFirst(slips);
  return (codes, count) => {
    let mended: Set<number> | null = null;
    for (let token = 0; token < count; token += 1) {
      const candidates = byFirst.get(folded(codes[token]));
      const slip = candidates?.find(
        ({ typed, notBefore }) =>
          token + typed.length <= count &&
          isTyped(codes, token, typed) &&
          !notBefore.includes(String.fromCharCode(codes[token + typed.length] ?? 0)),
      );
      if (slip === undefined) continue;
      for (let at = 0; at < slip.meant.length; at += 1) {
        const meant = slip.meant.charCodeAt(at);
        if (meant === plain || codes[token + at] === meant) continue;
        codes[token + at] = meant;
        mended ??= new Set();
        mended.add(token + at);
      }
    }
    return mended;
  };
}

function slipsByFirst(slips: Slips): ReadonlyMap<number, readonly Slip[]> {
  const byFirst = new Map<number, Slip[]>();
  const note = (typed: string, meant: string, notBefore = ''): void => {
    const first = typed.charCodeAt(0);
    const others = byFirst.get(first) ?? [];
    byFirst.set(first, others);
    others.push({ typed, meant, notBefore });
  };
  for (const [typed, meant] of Object.entries(slips.typed ?? {})) {
    const [words = '', notBefore] = meant.split('!');
    note(typed, words, notBefore);
  }
  const soundsLike = new Map<string, string>();
  for (const [meant = '', ...others] of wordsOf(slips.alike))
    soundsLike.set(meant, (soundsLike.get(meant) ?? '') + others.join(''));
  const known = wordsOf(slips.known);
  const kept = [...wordsOf(slips.genuine), ...known].join(' ');
  for (const meant of new Set(known))
    for (let at = 0; meant.length > 2 && at < meant.length; at += 1)
      for (const other of soundsLike.get(meant[at] ?? '') ?? '') {
        const typed = meant.slice(0, at) + other + meant.slice(at + 1);
        if (!kept.includes(typed)) note(typed, meant);
      }
  return byFirst;
}

function wordsOf(rows: readonly string[] = []): readonly string[] {
  return rows.flatMap((row) => row.split(' '));
}

const polite = '您'.charCodeAt(0);
const plain = '你'.charCodeAt(0);
const folded = (code: number | undefined): number => (code === polite ? plain : (code ?? 0));

function isTyped(codes: Uint16Array, token: number, typed: string): boolean {
  for (let at = 0; at < typed.length; at += 1)
    if (folded(codes[token + at]) !== typed.charCodeAt(at)) return false;
  return true;
}
