import type { Locale } from '../base/locale.ts';
import { wordSet } from '../base/word-set.ts';
import { expandContraction, isShortIs } from './expand-contraction.ts';
import { markSoftStarts } from './mark-soft-starts.ts';
import { normalise } from './normalise.ts';
import { breakLevel, type Clause, numberCode, type Reading, type Sentence, wordCode } from './reading.ts';

const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code & 0xf800) === 0xd800;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);
const titles = wordSet('mr mrs ms dr prof vs etc eg ie');

/** Break level of a punctuation unit; 0 for what parts nothing. */
function levelOf(code: number): number {
  switch (code) {
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x0a:
      return breakLevel.sentence;
    case 0x2c:
    case 0x3b:
    case 0x2014:
    case 0x2026:
    case 0x7e:
      return breakLevel.comma;
    case 0x3001:
    case 0x3a:
    case 0x28:
    case 0x29:
    case 0x201c:
    case 0x201d:
    case 0x22:
    case 0x2f:
      return breakLevel.light;
    default:
      return breakLevel.none;
  }
}

/** Puts characters that were meant in place of those that were typed, and gives the tokens it changed, null for none. */
type Mend = (codes: Uint16Array, count: number) => ReadonlySet<number> | null;

/** Normalises a reply and cuts it into tokens, clauses and sentences. Linear in the text; never throws. */
export function readText(original: string, locale: Locale, mend: Mend = () => null): Reading {
  const normalised = normalise(original, locale);
  const text = normalised.text;
  const length = text.length;
  const codes = new Uint16Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const breaks = new Uint8Array(length + 1);
  const quoted = new Uint8Array(length);
  const asked = new Uint8Array(length + 1);
  const words: (string | undefined)[] = [];
  let count = 0;
  let level = 0;
  let question = 0;
  let depth = 0;
  let straightOpen = false;
  let opening = 0;
  let han = false;
  let latin = false;

  const push = (code: number, start: number, end: number, word?: string): void => {
    codes[count] = code;
    starts[count] = start;
    ends[count] = end;
    breaks[count] = level;
    asked[count] = question;
    if (depth > 0 || straightOpen) quoted[count] = 1;
    if (word !== undefined) words[count] = word;
    count += 1;
    level = 0;
    question = 0;
  };

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      han = true;
      push(code, at, at + 1);
      at += 1;
    } else if (isLetter(code)) {
      latin = true;
      let end = at + 1;
      while (
        end < length &&
        (isLetter(text.charCodeAt(end)) ||
          (text.charCodeAt(end) === 0x27 && end + 1 < length && isLetter(text.charCodeAt(end + 1))))
      )
        end += 1;
      const word = text.slice(at, end);
      const pair = expandContraction(word);
      if (pair === undefined) push(wordCode, at, end, word);
      else if (pair[1] === '' && isShortIs(word, text, end)) {
        push(wordCode, at, end - 2, pair[0]);
        push(wordCode, end - 2, end, 'is');
      } else if (pair[1] === '') push(wordCode, at, end, pair[0]);
      else {
        const cut = Math.min(Math.max(at + 1, at + pair[0].length), end - 1);
        push(wordCode, at, cut, pair[0]);
        push(wordCode, cut, end, pair[1]);
      }
      at = end;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (
        end < length &&
        (isDigit(text.charCodeAt(end)) ||
          (isNumberJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))))
      )
        end += 1;
      push(numberCode, at, end, text.slice(at, end));
      at = end;
    } else {
      if (code === 0x201c || (code === 0x22 && !straightOpen)) opening = count;
      if (code === 0x201c) depth += 1;
      else if (code === 0x201d) depth = Math.max(0, depth - 1);
      else if (code === 0x22) straightOpen = !straightOpen;
      else if (code === 0x3f) question = 1;
      let strength = levelOf(code);
      if (code === 0x20 && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1)))
        strength = breakLevel.comma;
      if (code === 0x2e && isAbbreviation(words[count - 1], text, at)) strength = breakLevel.none;
      if (strength > level) level = strength;
      at += 1;
    }
  }
  const mended = mend(codes, count);
  // A quotation that never closes is a slip, or an inch sign: it silences nothing.
  if (depth > 0 || straightOpen) quoted.fill(0, opening, count);
  breaks[0] = breakLevel.sentence;
  breaks[count] = breakLevel.sentence;
  asked[count] = question;
  const softStarts = new Uint8Array(count + 1);
  const reading = {
    locale,
    normalised,
    mixed: han && latin,
    count,
    codes,
    words,
    starts,
    ends,
    breaks,
    softStarts,
    quoted,
    mended,
    ...segment(count, breaks, asked),
  };
  markSoftStarts(reading, softStarts);
  return reading;
}

const isNumberJoint = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;

/** A full stop after a title, or inside "a.m.", ends nothing. */
function isAbbreviation(word: string | undefined, text: string, at: number): boolean {
  if (word === undefined) return false;
  if (titles.has(word)) return true;
  if (word.length > 1) return false;
  return (
    isLetter(text.charCodeAt(at + 1)) ||
    (text.charCodeAt(at - 2) === 0x2e && !isLetter(text.charCodeAt(at + 1)))
  );
}

function segment(
  count: number,
  breaks: Uint8Array,
  asked: Uint8Array,
): { clauses: Clause[]; sentences: Sentence[]; clauseOf: Uint32Array } {
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  const clauseOf = new Uint32Array(count + 1);
  let clauseStart = 0;
  let sentenceStart = 0;
  let firstClause = 0;
  for (let token = 1; token <= count; token += 1) {
    clauseOf[token - 1] = clauses.length;
    const level = breaks[token] as number;
    if (level < breakLevel.comma) continue;
    clauses.push({
      start: clauseStart,
      end: token,
      sentence: sentences.length,
    });
    clauseStart = token;
    if (level < breakLevel.sentence) continue;
    sentences.push({
      firstClause,
      endClause: clauses.length,
      start: sentenceStart,
      end: token,
      asked: asked[token] === 1,
    });
    sentenceStart = token;
    firstClause = clauses.length;
  }
  return { clauses, sentences, clauseOf };
}
