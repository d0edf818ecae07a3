import type { TokenNumbers } from './token-numbers.ts';

/** An n-gram as one whole number, below 2 to the 50th: its kind and up to three tokens, 16 bits each, 0 for none. */
export type Ngram = number;

/** Where an n-gram stands: a row, or a pair of words apart, in a clause; a row of the reply; a word of the customer's line. */
export const ngramKind = { clause: 0, pair: 1, reply: 2, customer: 3 } as const;
/** The tokens that open and close a clause. */
export const edges = { opening: '^', asked: '?', told: '$' } as const;

export const token = 0x10000;
export const pairing = '_';
export const marks = { [ngramKind.reply]: '*', [ngramKind.customer]: '<' } as Readonly<
  Record<number, string>
>;
/** A Chinese character, an edge, or a word. */
const tokenPattern = /[㐀-￿]|[\^?$]|[^\s㐀-￿^?$]+/g;

export function rowOf(kind: number, first: number, second: number, third: number): Ngram {
  return ((kind * token + first) * token + second) * token + third;
}

export function pairOf(first: number, second: number): Ngram {
  return rowOf(ngramKind.pair, first, second, 0);
}

/** Reads what `printNgram` wrote, and enters its tokens. */
export function readNgram(text: string, tokens: TokenNumbers): Ngram {
  const [first = '', second = ''] = text.split(pairing);
  if (second !== '') return pairOf(tokens.enter(first), tokens.enter(second));
  const mark = Object.keys(marks).find(
    (kind) => text.length > 1 && text.startsWith(marks[Number(kind)] ?? ' '),
  );
  const numbers = (text.slice(mark === undefined ? 0 : 1).match(tokenPattern) ?? []).map((word) =>
    tokens.enter(word),
  );
  return rowOf(Number(mark ?? ngramKind.clause), numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0);
}
