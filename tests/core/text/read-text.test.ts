import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import { readText } from '../../../src/core/text/read-text.ts';
import { tokenText } from '../../../src/core/text/reading.ts';

const tokensOf = (text: string, locale: Locale): string[] => {
  const reading = readText(text, locale);
  return Array.from({ length: reading.count }, (_, token) => tokenText(reading, token));
};

const clausesOf = (text: string, locale: Locale): string[] => {
  const reading = readText(text, locale);
  return reading.clauses.map(({ start, end }) =>
    tokensOf(text, locale)
      .slice(start, end)
      .join(locale === 'zh' ? '' : ' '),
  );
};

describe('readText', () => {
  test('cuts Chinese by character, Latin by word, numbers whole', () => {
    expect(tokensOf('我帮您check一下860.00元', 'zh')).toEqual([
      '我',
      '帮',
      '您',
      'check',
      '一',
      '下',
      '860.00',
      '元',
    ]);
  });

  test('opens contractions, with or without the apostrophe', () => {
    expect(tokensOf("I don't, won't and can't; im sure it's yours", 'en')).toEqual(
      'i do not will not and can not i am sure it is yours'.split(' '),
    );
  });

  test('keeps the owner of a possessive', () => {
    expect(tokensOf("the customer's bill", 'en')).toEqual(['the', 'customer', 'bill']);
  });

  test('reads is where nothing can be owned', () => {
    expect(tokensOf("The manager's not in, legal's the team", 'en')).toEqual(
      'the manager is not in legal is the team'.split(' '),
    );
    expect(tokensOf("the driver's offer", 'en')).toEqual(['the', 'driver', 'offer']);
  });

  test('parts clauses at commas and sentences at full stops', () => {
    expect(clausesOf('不行，这是规定。您看呢？', 'zh')).toEqual(['不行', '这是规定', '您看呢']);
    const reading = readText('不行，这是规定。您看呢？', 'zh');
    expect(reading.sentences.map(({ asked }) => asked)).toEqual([false, true]);
  });

  test('leaves decimals, times and abbreviations in one piece', () => {
    expect(readText('Mr. Zhao pays 3.5 at 15:00, or 9 a.m. tomorrow.', 'en').sentences).toHaveLength(1);
  });

  test('sees where a clause begins without punctuation', () => {
    const reading = readText('我不清楚我帮您问一下您稍等', 'zh');
    const soft = [...reading.softStarts].flatMap((mark, token) => (mark === 1 ? [token] : []));
    expect(soft).toContain(4);
  });

  test.each([
    ['这事不怪我我只管送货', 5],
    ['费用怎么算我问一下会计', 5],
    ['这个不归我们你找队长', 6],
  ])('begins a clause in %s at %i, as one more person speaks up', (text, start) => {
    expect(readText(text, 'zh').softStarts[start]).toBe(1);
  });

  test('begins no clause where somebody is led or stood in for', () => {
    expect(readText('这张收据我替您找出来吧', 'zh').softStarts[6]).toBe(0);
  });

  test('marks quoted tokens, and forgives a quotation that never closes', () => {
    expect([...readText('您说“不知道”吗', 'zh').quoted].slice(0, 6)).toEqual([0, 0, 1, 1, 1, 0]);
    expect([...readText('a 5" screen is fine', 'en').quoted]).not.toContain(1);
  });

  test('never throws, and its tokens lie in order inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Locale>('zh', 'en'), (text, locale) => {
        const { count, starts, ends, normalised, sentences, clauses } = readText(text, locale);
        for (let token = 0; token < count; token += 1) {
          expect(ends[token] ?? 0).toBeGreaterThan(starts[token] ?? 0);
          expect(ends[token] ?? 0).toBeLessThanOrEqual(normalised.text.length);
          if (token > 0) expect(starts[token] ?? 0).toBeGreaterThanOrEqual(ends[token - 1] ?? 0);
        }
        expect(clauses.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(count);
        expect(sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(count);
      }),
    );
  });
});
