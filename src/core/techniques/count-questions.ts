import { coversBothAnswers } from '../phrases/guards/guard-question.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { type Reading, wordCode } from '../text/reading.ts';

const zhPairs = new Set([
  '什么',
  '怎么',
  '怎样',
  '多少',
  '多久',
  '多大',
  '几点',
  '几个',
  '几号',
  '哪里',
  '哪个',
  '哪天',
  '哪家',
  '哪儿',
  '哪款',
  '为什',
  '是否',
  '能否',
  '哪一',
  '几次',
  '几年',
]);
const zhSingles = new Set(['吗', '谁', '哪', '几']);
const enWords = new Set(['what', 'when', 'where', 'who', 'which', 'why', 'how', 'whose']);
/** Interrogatives closer than this belong to one question. */
const apart = 3;

/** How many questions a reply asks in one breath. A choice of several things is one question. */
export function countQuestions(reading: Reading): number {
  let questions = 0;
  for (const sentence of reading.sentences) {
    const cues = cuesIn(reading, sentence.start, sentence.end);
    if (sentence.asked) questions += Math.max(1, cues);
    else if (sentence.end === reading.count && cues >= 3) questions += cues;
  }
  return questions;
}

function cuesIn(reading: Reading, start: number, end: number): number {
  let cues = 0;
  let last = -apart;
  for (let token = start; token < end; token += 1) {
    if (!asksAt(reading, token)) continue;
    if (token - last >= apart) cues += 1;
    last = token;
  }
  return cues;
}

function asksAt(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  if (reading.codes[token] === wordCode) return enWords.has(word);
  if (zhSingles.has(word)) return true;
  if (word === '呢' && token + 1 < reading.count) return true;
  return zhPairs.has(word + wordAt(reading, token + 1)) || coversBothAnswers(reading, token);
}
