import { wordSet } from '../../base/word-set.ts';
import { type Reading, wordCode } from '../../text/reading.ts';
import { clauseStartOf, wordAt } from './tokens-are.ts';

const zhNegators = wordSet('不 没 别 未 无 莫 勿 非');
/** Words in which a negating character negates nothing: 不但, 不过, 不行, 特别, 差不多, 没关系, 非常. */
const zhIdioms = wordSet(
  '不但 不行 不仅 不过 不光 不只 不如 不妨 不论 不管 不客 不好 别人 别的 特别 分别 区别 级别 差不 要不 ' +
    '了不 非常 没关 没事 无论 无非 无糖 无线 无人 无障 无绳',
);
const enNegators = wordSet('not never no without nor hardly neither nobody');
/** Words around "no" with which it denies nothing: oh no that must be awful; no wonder. */
const enExclaiming = wordSet('oh ah aw ooh');
const enIdioms = wordSet('wonder surprise doubt problem worries idea clue sorry');
const zhWindow = 4;
const enWindow = 3;

const enSaying = wordSet('say saying tell telling pretend claim suggest suggesting ask asking');
const enRelatives = new Set(['that', 'which', 'who']);
const farthest = 12;

/** I won't pretend…, I'm not going to tell you to…, there isn't a … that…: a negation that governs the whole rest of the clause. */
function deniesWhatFollows(reading: Reading, opening: number, start: number): boolean {
  const there = wordAt(reading, opening) === 'there';
  let negator = false;
  for (let token = Math.max(opening, start - farthest); token < start; token += 1) {
    const word = wordAt(reading, token);
    if (enNegators.has(word)) negator = true;
    else if (negator && (enSaying.has(word) || (there && enRelatives.has(word)))) return true;
  }
  return false;
}

/**
 * Whether a negation within 4 characters (3 English words) before the match reaches into it, or one before a verb of
 * saying, or before "there is no … that".
 */
export function isNegated(reading: Reading, start: number): boolean {
  const opening = clauseStartOf(reading, start);
  if (reading.codes[start - 1] === wordCode && deniesWhatFollows(reading, opening, start)) return true;
  // 您别着急我帮您查: where a new clause starts without a comma, the one before does not reach.
  if (start > opening && reading.softStarts[start] === 1) return false;
  for (let token = start - 1; token >= Math.max(opening, start - zhWindow); token -= 1) {
    if (token + 1 < start && reading.softStarts[token + 1] === 1 && token + 1 > opening) return false;
    const word = wordAt(reading, token);
    if (reading.codes[token] === wordCode) {
      if (start - token > enWindow || !enNegators.has(word)) continue;
      if (
        word === 'no' &&
        (enExclaiming.has(wordAt(reading, token - 1)) || enIdioms.has(wordAt(reading, token + 1)))
      )
        continue;
      return true;
    } else if (
      zhNegators.has(word) &&
      !zhIdioms.has(word + wordAt(reading, token + 1)) &&
      !zhIdioms.has(wordAt(reading, token - 1) + word)
    ) {
      // 行不行: both answers are open, nothing is denied.
      if (token > 0 && reading.codes[token - 1] === reading.codes[token + 1]) continue;
      return true;
    }
  }
  return false;
}
