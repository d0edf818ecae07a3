import { edges, marks, type Ngram, ngramKind, pairing, token } from './ngram.ts';
import type { TokenNumbers } from './token-numbers.ts';

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
