import { wordSet } from '../base/word-set.ts';
import { numberCode, type Reading, wordCode } from '../text/reading.ts';

const numerals = new Set(
  '零一二两三四五六七八九十百千万半'.split('').map((numeral) => numeral.charCodeAt(0)),
);
const numberWords = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty ' +
    'sixty seventy eighty ninety hundred thousand half noon midnight',
);

/** Whether a token is part of a number, in digits or in words. */
export function isNumberToken(reading: Reading, token: number): boolean {
  const code = reading.codes[token] as number;
  if (code === numberCode) return true;
  return code === wordCode ? numberWords.has(reading.words[token] ?? '') : numerals.has(code);
}
