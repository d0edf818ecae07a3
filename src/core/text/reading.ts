import type { Locale } from '../base/locale.ts';
import type { Normalised } from './normalise.ts';

/** How strongly two neighbouring tokens are parted. */
export const breakLevel = { none: 0, light: 1, comma: 2, sentence: 3 } as const;

/** A run of tokens between commas or stronger marks: tokens `[start, end)`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** Clauses `[firstClause, endClause)`, tokens `[start, end)`; `asked` when its closing mark has a question mark. */
export interface Sentence {
  readonly firstClause: number;
  readonly endClause: number;
  readonly start: number;
  readonly end: number;
  readonly asked: boolean;
}

/**
 * A reply cut into tokens: a Chinese character, a Latin word, or a number each. Contractions are two tokens
 * over one stretch of text (don't = do + not). Boundary `i` lies before token `i`.
 */
export interface Reading {
  readonly locale: Locale;
  readonly normalised: Normalised;
  /** It holds Chinese characters and Latin words. */
  readonly mixed: boolean;
  readonly count: number;
  /** Character code of a Chinese token, `numberCode` of a number, `wordCode` of a Latin word. */
  readonly codes: Uint16Array;
  /** The folded text of Latin words and numbers; holes for Chinese tokens. */
  readonly words: readonly (string | undefined)[];
  /** Offsets into the normalised text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Break level at each boundary, `count + 1` entries; the outer two are sentence level. */
  readonly breaks: Uint8Array;
  /** 1 where a clause plausibly begins without punctuation, `count + 1` entries. */
  readonly softStarts: Uint8Array;
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Tokens that are read as what was probably meant (不知到, phoen), not as they were typed; null for none. */
  readonly mended: ReadonlySet<number> | null;
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  readonly clauseOf: Uint32Array;
}

/** Code of every Latin word token; a private-use unit, so it meets no character. */
export const wordCode = 0xe001;
/** Code of every token written with digits. */
export const numberCode = 0xe002;

/** The folded text of one token. */
export function tokenText(reading: Reading, token: number): string {
  const code = reading.codes[token] as number;
  return code === wordCode || code === numberCode ? (reading.words[token] ?? '') : String.fromCharCode(code);
}
