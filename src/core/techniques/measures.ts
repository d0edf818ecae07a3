import type { Span } from '../base/span.ts';
import { type Reading, wordCode } from '../text/reading.ts';
import { findBareAbbreviation } from './bare-abbreviation.ts';
import { countQuestions } from './count-questions.ts';
import type { ReplyContext } from './reply-context.ts';
import type { WordLists } from './word-lists.ts';

/** Whether a reply has a measurable feature, which then covers the whole reply, or the part of the typed text that has it. */
export type Measure = (
  reading: Reading,
  context: ReplyContext,
  wordsOf: WordLists,
) => boolean | Span | undefined;

/** Upper and lower bounds in Chinese characters and English words. */
const shortest = { zh: 40, en: 25 };
const longest = { zh: 120, en: 80 };
const concise = { zh: 60, en: 40 };
/** Below this a reply is curt, not concise. */
const curt = { zh: 5, en: 3 };

const sizeOf = (reading: Reading): number => reading.count;

/** Built-in measures, named by rules and traits. */
export const measures: Readonly<Record<string, Measure>> = {
  short: (reading) => reading.count > 0 && sizeOf(reading) <= shortest[reading.locale],
  long: (reading) => sizeOf(reading) > longest[reading.locale],
  concise: (reading) =>
    sizeOf(reading) >= curt[reading.locale] &&
    sizeOf(reading) <= concise[reading.locale] &&
    reading.sentences.length <= 3,
  'many-questions': (reading) => countQuestions(reading) >= 3,
  'bare-abbreviation': (reading, { customerLine = '' }, wordsOf) =>
    findBareAbbreviation(reading, customerLine, wordsOf),
  'customer-name': (reading, { customerName }, wordsOf) =>
    customerName !== undefined && namesCustomer(reading, customerName, wordsOf),
};

const titles = 'zh-titles';

/** The full name, or the family name with a form of address. */
function namesCustomer(
  { normalised: { text }, codes, words, count }: Reading,
  customerName: string,
  wordsOf: WordLists,
): boolean {
  const name = customerName.trim();
  if (name === '') return false;
  if (/[\u3400-\u9fff]/.test(name)) {
    const family = name.charAt(0);
    return text.includes(name) || [...wordsOf(titles)].some((title) => text.includes(family + title));
  }
  const parts = new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((part) => part.length > 1 && !['mr', 'mrs', 'ms', 'miss', 'dr'].includes(part)),
  );
  for (let token = 0; token < count; token += 1)
    if (codes[token] === wordCode && parts.has(words[token] ?? '')) return true;
  return false;
}
