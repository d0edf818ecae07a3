import { describe, expect, test } from 'vitest';
import { findBareAbbreviation } from '../../../src/core/techniques/bare-abbreviation.ts';
import { createWordLists } from '../../../src/core/techniques/word-lists.ts';
import { readText } from '../../../src/core/text/read-text.ts';
import { loadLibrary } from './load-library.ts';

const wordsOf = createWordLists(loadLibrary().ruleSets);
const spanIn = (reply: string, customerLine = '') =>
  findBareAbbreviation(readText(reply, 'en'), customerLine, wordsOf);
const bare = (reply: string, customerLine?: string) => spanIn(reply, customerLine) !== undefined;

describe('abbreviations that nobody explains', () => {
  test.each([
    'Your RTO lapsed before the CPO signed.',
    'The QX41 tripped, so the unit shut down.',
    'It needs the TPM key.',
  ])('%s', (reply) => expect(bare(reply)).toBe(true));

  test.each([
    ['household words', 'The TV comes by DHL, VAT is in the price.'],
    ['an explanation behind it', 'Your RTO, the day we promised to be back, was Monday.'],
    ['a definition', 'The CPO is the person who signs for parts.'],
    ['what it means, a few words on', 'Your RTO lapsed, which simply means we are late.'],
    ['a quoted code', 'It says “ERR QX41” on the screen.'],
    ['the number of a thing', 'Your seat is row KD, flight QX 41.'],
    ['a reply in capitals', 'PLEASE WAIT THERE FOR THE RTO.'],
    ['small letters', 'the rto lapsed'],
    ['a word said loudly', 'You MUST NOT open it.'],
  ])('not %s', (_, reply) => expect(bare(reply)).toBe(false));

  test('marks the clauses that hold them, not the whole reply', () => {
    const reply = 'I looked at it. Your RTO lapsed, so the CPO wrote. Shall we go on?';
    const span = spanIn(reply);
    expect(reply.slice(...(span ?? [0, 0]))).toBe('Your RTO lapsed, so the CPO wrote');
  });

  test('nor one that the customer used first', () => {
    expect(bare('The RTO is Monday.', 'When is my RTO?')).toBe(false);
  });
});
