import { wordSet } from '../../base/word-set.ts';
import { breakLevel, type Reading, wordCode } from '../../text/reading.ts';
import { clauseStartOf, wordAt } from './tokens-are.ts';

const zhSayers = wordSet('你 他 们 事 理 傅 户 友 服 家 人 板');
/** 向您说, 跟您讲: the agent speaks to the customer. */
const zhTowards = wordSet('向 跟 对 和 给 替 为 同');
const zhTimes = wordSet('刚 才 之 前 上 次 昨 天 一 直 也 都 还 总 跟 对 和 我 您 你 曾 经');
const zhSaying = codesOf('说讲提问写答');
const zhAfterSaying = codesOf('到过了是起道他她');
/** 您说得对, 您说的对, 您说呢, 您说了算, 您说吧: nothing is reported. */
const zhNotReporting = wordSet('得 的 呢 吧 吗 一 个 下 话 明 清 完 对 法 声 服');
const enSaying = wordSet('said say says told mentioned asked wrote heard called');
const enSayers = wordSet(
  'you he she they colleague manager someone driver customer agent anyone nobody technician who',
);
/** the teller said, our driver told you: a person with a determiner before. Things that say (a sign, the contract) report nobody. */
const enDeterminers = wordSet('the my our your his her their a that this');
const enSpeechless = wordSet(
  'system computer sign label policy contract terms rule rules page screen box manual instructions ' +
    'website app form notice ticket receipt record records tracking law book',
);
const longestReport = 24;

/** Whether a match lies inside quotation marks, or in what somebody else is reported to have said (您刚才说…, you said…). */
export function isQuoted(reading: Reading, start: number, end: number): boolean {
  // A match that spans a whole quotation, as in 您说“…”是哪天, speaks about it and is the agent's own.
  if (reading.quoted[start] === 1 || reading.quoted[end - 1] === 1) return true;
  const opening = clauseStartOf(reading, start);
  if (reportsBefore(reading, Math.max(opening, start - longestReport), start)) return true;
  // 您刚才说:…… and 您说，……: the saying closes the clause before.
  const previous = opening - 1;
  if (previous < 0 || (reading.breaks[opening] as number) > breakLevel.comma) return false;
  return sayingAt(reading, previous) && reports(reading, previous, clauseStartOf(reading, previous));
}

function reportsBefore(reading: Reading, from: number, start: number): boolean {
  for (let token = from; token < start; token += 1) {
    if (!sayingAt(reading, token)) continue;
    if (zhNotReporting.has(wordAt(reading, token + 1)) && token + 1 <= start) continue;
    if (reports(reading, token, from)) return true;
  }
  return false;
}

function sayingAt({ codes, words }: Reading, token: number): boolean {
  const code = codes[token] as number;
  if (code === wordCode) return enSaying.has(words[token] ?? '');
  if (zhSaying.has(code)) return true;
  return token > 0 && zhSaying.has(codes[token - 1] as number) && zhAfterSaying.has(code);
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Whether the speaker before a verb of saying is somebody other than the agent. */
function reports(reading: Reading, saying: number, from: number): boolean {
  let token = saying - 1;
  if (reading.codes[saying] === wordCode) {
    for (; token >= Math.max(from, saying - 3); token -= 1) {
      if (enSayers.has(wordAt(reading, token))) return true;
      if (wordAt(reading, token) === 'i' || wordAt(reading, token) === 'we') return false;
      if (enDeterminers.has(wordAt(reading, token)) && token < saying - 1)
        return (
          !enSpeechless.has(wordAt(reading, token + 1)) && !enSpeechless.has(wordAt(reading, saying - 1))
        );
    }
    return false;
  }
  if (zhAfterSaying.has(reading.codes[saying] as number)) token -= 1;
  for (let steps = 0; token >= from && steps < 8; token -= 1, steps += 1) {
    const word = wordAt(reading, token);
    if (zhSayers.has(word) && !(word === '们' && wordAt(reading, token - 1) === '我'))
      return !zhTowards.has(wordAt(reading, token - 1));
    if (!zhTimes.has(word)) return false;
  }
  return false;
}
