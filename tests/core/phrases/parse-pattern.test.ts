import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../../src/core/phrases/parse-pattern.ts';

const errorOf = (source: string): unknown => {
  const parsed = parsePattern(source);
  return 'error' in parsed ? parsed.error : undefined;
};

describe('parsePattern', () => {
  test.each([
    '不知道',
    '我(不|没)知道',
    '[真的]不知道',
    '我~4知道',
    '我~2-6,知道',
    '^不行$',
    '^^你好$$',
    '@look一下',
    '{what:~2-12}',
    '{what:#}分钟',
    '你现在就要 ?',
    "i don't know",
    '=checked',
    'can !not',
    'a|b',
  ])('reads %s', (source) => {
    expect(errorOf(source)).toBeUndefined();
  });

  test.each([
    ['', 'pattern-empty', 0],
    ['(a|b', 'pattern-unclosed', 0],
    ['不[知道', 'pattern-unclosed', 1],
    ['我~知道', 'pattern-gap-size', 1],
    ['我~99知道', 'pattern-gap-size', 1],
    ['我~6-2知道', 'pattern-gap-size', 1],
    ['(a||b)', 'pattern-empty', 1],
    ['@ x', 'pattern-name-missing', 1],
    ['{what ~3}', 'pattern-name-missing', 5],
    ['a)b', 'pattern-unexpected', 1],
    ['你。', 'pattern-unexpected', 1],
    ['((((((((a))))))))', 'pattern-too-deep', 7],
  ])('%s is %s at %i', (source, code, offset) => {
    expect(errorOf(source)).toEqual({ code, offset });
  });

  test('never throws, and a fault lies inside the source', () => {
    const pieces = fc.constantFrom(
      '我',
      '不',
      'a',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '|',
      '~',
      '3',
      '-',
      ',',
      '@',
      'x',
      '^',
      '$',
      '{',
      '}',
      ':',
      '#',
      '?',
      '!',
      '=',
      '。',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 40 }), (source) => {
        const parsed = parsePattern(source);
        if ('error' in parsed) {
          expect(parsed.error.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.error.offset).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
