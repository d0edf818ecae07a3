import { wordSet } from '../../base/word-set.ts';
import { type Reading, wordCode } from '../../text/reading.ts';
import { clauseEndOf, clauseStartOf, wordAt } from './tokens-are.ts';

const zhParticles = new Set(['吗', '么', '呢']);
const zhBeforeEither = wordSet('是 能 可 有');
const zhNegators = new Set(['不', '没', '无']);
const enInversions = wordSet('can could would will may shall should do does did is are was were have has');
const enPersons = wordSet('i you we he she they it that this there anyone someone');
const reach = 10;
/** How far back a clause is read; longer clauses are not speech. */
const farthest = 40;

/**
 * Whether tokens `[start, end)` stand in a question: a question mark closes their clause, a particle follows
 * (吗 呢), the wording offers both answers (行不行, 是否), or an English clause opens with an inverted verb.
 */
export function isQuestion(reading: Reading, start: number, end: number): boolean {
  if (coversBothAnswers(reading, start)) return true;
  const clause = reading.clauses[reading.clauseOf[start] as number];
  const sentence = clause === undefined ? undefined : reading.sentences[clause.sentence];
  if (clause === undefined || sentence === undefined) return false;
  const lastClause = reading.clauses[reading.clauseOf[end - 1] as number];
  if (sentence.asked && lastClause?.end === sentence.end) return true;
  const clauseEnd = clauseEndOf(reading, end - 1);
  for (let token = end - 1; token < Math.min(clauseEnd, end + reach); token += 1) {
    if (token > end - 1 && token > start && reading.softStarts[token] === 1) break;
    if (
      zhParticles.has(wordAt(reading, token)) &&
      (token + 1 === clauseEnd || reading.softStarts[token + 1] === 1) &&
      wordAt(reading, token - 1) !== '什' &&
      !expectsNoAnswer(reading, clauseStartOf(reading, start), token)
    )
      return true;
  }
  const opening = Math.max(clauseStartOf(reading, start), start - farthest);
  for (let token = opening; token < end; token += 1) {
    if (wordAt(reading, token) === '否' && zhBeforeEither.has(wordAt(reading, token - 1)))
      return sentence.asked || !looksInto(reading, opening, token);
    if (token > opening && token + 1 < clauseEnd && coversBothAnswers(reading, token))
      return sentence.asked || !looksInto(reading, opening, token);
  }
  return (
    reading.codes[opening] === wordCode &&
    enInversions.has(wordAt(reading, opening)) &&
    enPersons.has(wordAt(reading, opening + 1))
  );
}

/** 谁不着急呢, 哪能不急呢: everybody would. 心都揪着呢, 还早呢 tell how things are. */
function expectsNoAnswer(reading: Reading, opening: number, particle: number): boolean {
  if (wordAt(reading, particle) !== '呢') return false;
  if (wordAt(reading, particle - 1) === '着') return true;
  if (/^还[早远]$/.test(wordAt(reading, particle - 2) + wordAt(reading, particle - 1))) return true;
  for (let at = Math.max(opening, particle - reach); at < particle; at += 1) {
    if (!'谁哪'.includes(wordAt(reading, at) || '?')) continue;
    for (let next = at + 1; next <= at + 2; next += 1) if (wordAt(reading, next) === '不') return true;
  }
  return false;
}

const zhLooking = wordSet('看 瞧 查 问 核 试 琢 想 找 盘 谋');

/** 我看看有没有别的办法: the speaker will look, nobody is asked; 您看行不行 does ask. */
function looksInto(reading: Reading, opening: number, token: number): boolean {
  for (let at = opening; at < token; at += 1)
    if (zhLooking.has(wordAt(reading, at)) && !'你请'.includes(wordAt(reading, at - 1) || '?')) return true;
  return false;
}

/** 行不行, 有没有, 可不可以: the negator stands between two equal characters. */
export function coversBothAnswers(reading: Reading, token: number): boolean {
  if (!zhNegators.has(wordAt(reading, token)) || token < 1 || token + 1 >= reading.count) return false;
  // 不行不行: said twice, not asked.
  if (token > 1 && reading.codes[token - 2] === reading.codes[token]) return false;
  // 这个没个准: a counted thing, no verb.
  if (wordAt(reading, token - 1) === '个') return false;
  return reading.codes[token - 1] === reading.codes[token + 1];
}
