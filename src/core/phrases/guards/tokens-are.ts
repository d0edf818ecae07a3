import { type Reading, wordCode } from '../../text/reading.ts';

/** The token as a plain string with 您 folded; cheap, for the small sets that guards look things up in. */
export function wordAt(reading: Reading, token: number): string {
  if (token < 0 || token >= reading.count) return '';
  const code = reading.codes[token] as number;
  if (code === wordCode) return reading.words[token] ?? '';
  return code === 0x60a8 ? '你' : String.fromCharCode(code);
}

/** First token of the clause that holds `token`. */
export function clauseStartOf(reading: Reading, token: number): number {
  return reading.clauses[reading.clauseOf[token] as number]?.start ?? 0;
}

/** One past the last token of the clause that holds `token`. */
export function clauseEndOf(reading: Reading, token: number): number {
  return reading.clauses[reading.clauseOf[token] as number]?.end ?? reading.count;
}

/** Tokens `[from, to)` as one string, Chinese run together, Latin words parted by spaces. */
export function textBetween(reading: Reading, from: number, to: number): string {
  let text = '';
  for (let token = Math.max(0, from); token < Math.min(to, reading.count); token += 1) {
    const word = wordAt(reading, token);
    text += reading.codes[token] === wordCode && text !== '' ? ` ${word}` : word;
  }
  return text;
}
