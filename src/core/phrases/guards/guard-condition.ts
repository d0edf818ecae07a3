import { wordSet } from '../../base/word-set.ts';
import { type Reading, wordCode } from '../../text/reading.ts';
import { clauseEndOf, clauseStartOf, wordAt } from './tokens-are.ts';

const zhOpeners = wordSet('如果 要是 假如 假使 倘若 万一 一旦 只要 除非 假设 哪怕 即使');
const enOpeners = wordSet('if unless case provided');
const afterward = 4;
const farthest = 40;

/** Whether the match is only supposed: 如果…, …的话, …的时候, if…, in case…. */
export function isCondition(reading: Reading, start: number, end: number): boolean {
  for (let token = Math.max(clauseStartOf(reading, start), start - farthest); token < start; token += 1) {
    if (
      reading.codes[token] === wordCode
        ? enOpeners.has(wordAt(reading, token)) &&
          (wordAt(reading, token) !== 'case' || wordAt(reading, token - 1) === 'in')
        : zhOpeners.has(wordAt(reading, token) + wordAt(reading, token + 1))
    )
      return true;
  }
  const last = Math.min(clauseEndOf(reading, end - 1), end + afterward);
  for (let token = end; token + 1 < last; token += 1) {
    const pair = wordAt(reading, token) + wordAt(reading, token + 1);
    if (pair === '的话' || pair === '的时') return true;
  }
  return false;
}
