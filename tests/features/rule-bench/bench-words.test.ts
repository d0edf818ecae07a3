import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/base/locale.ts';
import type { SilencedBy } from '../../../src/core/phrases/finding.ts';
import { matchGuards } from '../../../src/core/phrases/vocabulary.ts';
import { pointsWords, reasonWords } from '../../../src/features/rule-bench/try/bench-words.ts';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { library } from './small-rules.ts';

const reasons: readonly SilencedBy[] = [
  ...matchGuards,
  'not-asked',
  'words',
  'place',
  'customer',
  'too-few',
  'unlike',
  'alone',
];
const [greet] = library.marks;
if (!greet) throw new Error('no rules');

afterAll(() => setActiveLocale('zh'));

describe.each(locales)('in %s', (locale) => {
  test('every reason has one short sentence of its own', () => {
    setActiveLocale(locale);
    const sentences = reasons.map((by) =>
      reasonWords({ mark: greet, spans: [[0, 1]], by, beside: [greet] }, locale),
    );
    expect(new Set(sentences).size).toBe(reasons.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{10,110}[.。]$/u);
  });
});

test('points carry their sign', () => {
  setActiveLocale('en');
  expect([5, 1, 0, -1, -7.5].map(pointsWords)).toEqual([
    '+5 points',
    '+1 point',
    '0 points',
    '−1 point',
    '−7.5 points',
  ]);
});
