import type { TokenNumbers } from './token-numbers.ts';

/** An n-gram as one whole number, below 2 to the 50th: its kind and up to three tokens, 16 bits each, 0 for none. */
export type Ngram = number;

/** Where an n-gram stands: a row, or a pair of words apart, in a clause; a row of the reply; a word of the customer's line. */
export const ngramKind = { clause: 0, pair: 1, reply: 2, customer: 3 } as const;
/** The tokens that open and close a clause. */
export const edges = { opening: '^', asked: '?', told: '$' } as const;

const token = 0x10000;
const pairing = '_';
const marks = { [ngramKind.reply]: '*', [ngramKind.customer]: '<' } as Readonly<Record<number, string>>;
/** A Chinese character, an edge, or a word. */
const tokenPattern = /[㐀-￿]|[\^?$]|[^\s㐀-￿^?$]+/g;

export function rowOf(kind: number, first: number, second: number, third: number): Ngram {
  return ((kind * token + first) * token + second) * token + third;
}

export function pairOf(first: number, second: number): Ngram {
  return rowOf(ngramKind.pair, first, second, 0);
}

/** An n-gram as a line of a model writes it: `我查`, `^ please wait`, `我_查` for a pair, `*我` anywhere, `<慢` of the customer. */
export function printNgram(ngram: Ngram, tokens: TokenNumbers): string {
  const { kind, texts } = partsOf(ngram, tokens);
  return kind === ngramKind.pair ? texts.join(pairing) : (marks[kind] ?? '') + joined(texts);
}

/** An n-gram as it would be quoted: without edges, 我…查 for a pair; empty for edges alone. */
export function quoteNgram(ngram: Ngram, tokens: TokenNumbers): string {
  const { kind, texts } = partsOf(ngram, tokens);
  const words = texts.filter((text) => !isEdge(text));
  return kind === ngramKind.pair ? words.join('…') : joined(words);
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

function partsOf(
  ngram: Ngram,
  tokens: TokenNumbers,
): { readonly kind: number; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let rest = ngram;
  for (let place = 0; place < 3; place += 1) {
    if (rest % token !== 0) texts.unshift(tokens.textOf(rest % token));
    rest = Math.floor(rest / token);
  }
  return { kind: rest, texts };
}

function isEdge(text: string): boolean {
  return text === edges.opening || text === edges.asked || text === edges.told;
}

/** Words side by side; a space where neither is a Chinese character. */
function joined(texts: readonly string[]): string {
  let row = '';
  for (const text of texts) row += row !== '' && isLatin(row.at(-1)) && isLatin(text) ? ` ${text}` : text;
  return row;
}

function isLatin(text = ''): boolean {
  return text < '㐀';
}
