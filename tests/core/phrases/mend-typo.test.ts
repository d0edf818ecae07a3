import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../../src/core/phrases/compile-phrases.ts';
import { matchPhrases } from '../../../src/core/phrases/match-phrases.ts';
import { createMender } from '../../../src/core/phrases/mend-typo.ts';

describe('createMender', () => {
  const mend = createMender(
    new Set(['phone', 'sorry', 'apologise', 'responsibility', 'tomorrow', 'from', 'trial']),
  );

  test.each([
    ['phoen', 'phone'],
    ['sory', 'sorry'],
    ['appologise', 'apologise'],
    ['tommorow', 'tomorrow'],
    ['responsability', 'responsibility'],
    ['apolgise', 'apologise'],
  ])('%s is read as %s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  test.each(['form', 'trail', 'bone', 'sort', 'the', 'phones'])('%s is left alone', (typed) => {
    expect(mend(typed)).toBeUndefined();
  });
});

describe('matches', () => {
  const phrases = (pattern: string) =>
    compilePhrases([{ id: 'set', entries: [{ id: 'rule', patterns: { en: [pattern] } }] }]).phrases;

  test('mistyped words match, and the span is what was typed', () => {
    const text = 'I will phoen you';
    const [finding] = matchPhrases(phrases('phone you'), 'en', text);
    expect(finding && text.slice(...finding.span)).toBe('phoen you');
  });

  test('of a marked part only the part is shown', () => {
    const text = 'I see your point, however it is late';
    const [finding] = matchPhrases(phrases('see ~6, {mark: (but|however)}'), 'en', text);
    expect(finding && text.slice(...finding.span)).toBe('however');
  });
});
