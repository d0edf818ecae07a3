import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import { compilePhrases } from '../../../src/core/phrases/compile-phrases.ts';
import { matchReading } from '../../../src/core/phrases/match-phrases.ts';
import { matchGuards } from '../../../src/core/phrases/vocabulary.ts';
import { readText } from '../../../src/core/text/read-text.ts';
import type { Reading } from '../../../src/core/text/reading.ts';
import { loadLibrary } from '../techniques/load-library.ts';

/** Twice the reply may cost so many times the work. */
const atMost = 2.3;

/** A reading that counts how often its tokens are looked at: the steps of the matcher, whatever the machine. */
function counting(reading: Reading): { readonly reading: Reading; readonly steps: () => number } {
  let steps = 0;
  const counted = <T extends object>(tokens: T): T =>
    new Proxy(tokens, {
      get(target, key) {
        steps += 1;
        return Reflect.get(target, key);
      },
    });
  const { codes, words, breaks, softStarts, quoted, clauseOf } = reading;
  return {
    reading: {
      ...reading,
      codes: counted(codes),
      words: counted(words),
      breaks: counted(breaks),
      softStarts: counted(softStarts),
      quoted: counted(quoted),
      clauseOf: counted(clauseOf),
    },
    steps: () => steps,
  };
}

type Phrases = Parameters<typeof matchReading>[0];

function stepsOver(phrases: Phrases, locale: Locale, text: string): number {
  const { reading, steps } = counting(readText(text, locale));
  matchReading(phrases, reading);
  return steps();
}

describe('work grows with the reply, never faster', () => {
  // Repeated characters are folded to two: replies that defy folding alternate.
  test.each<[string, Locale, readonly string[], string]>([
    ['gaps that overlap', 'zh', ['我~20我~20我~20我'], '我不'],
    ['gaps that never close', 'zh', ['我~20,我~20,我~20,不知道'], '我不，'],
    ['what backtracks in a regular expression', 'zh', ['(我|我不)(我|不我)[我](我|我不)~20不知道$'], '我不'],
    ['optional words', 'zh', ['[我][不][我][不][我][不]~20[我][不]知道'], '我不'],
    ['slots', 'zh', ['{a:~20}我{b:~20}我{c:~20}不'], '我不'],
    ['numbers', 'zh', ['#~20#~20#天'], '一二'],
    ['questions and guards', 'zh', ['我~20不 ?', '不~20我'], '我不能吗'],
    ['one endless clause', 'en', ['no ~20 no ~20 no ~20 way'], 'no not '],
    ['quotations', 'zh', ['不~20我'], '我说“不”'],
  ])('%s', (_name, locale, patterns, unit) => {
    const { phrases, problems } = compilePhrases([
      {
        id: 'set',
        entries: [{ id: 'rule', patterns: { [locale]: patterns }, unless: { guards: [...matchGuards] } }],
      },
    ]);
    expect(problems).toEqual([]);
    const once = stepsOver(phrases, locale, unit.repeat(1000));
    expect(once).toBeGreaterThan(1000);
    expect(stepsOver(phrases, locale, unit.repeat(2000)) / once).toBeLessThan(atMost);
  });

  const { ruleSets } = loadLibrary();
  const { phrases } = compilePhrases(
    ruleSets.map(({ id, lists, rules }) => ({
      id,
      lists,
      entries: rules.filter((rule) => rule.patterns !== undefined),
    })),
  );

  test.each<[Locale, string]>([
    ['zh', '您好，很抱歉让您久等了，我不知道，这不归我管，我马上帮您查一下好吗？'],
    ['zh', '我会不会不能帮你查您要我马上给你办不了吗'],
    ['en', "I'm so sorry, I don't know, that's not my department, can I check it for you right away? "],
    ['en', 'you can not do that if i do not know what you want me to do for you '],
  ])('the shipped rules, %s: "%s"', (locale, unit) => {
    const once = stepsOver(phrases, locale, unit.repeat(50));
    expect(stepsOver(phrases, locale, unit.repeat(100)) / once).toBeLessThan(atMost);
  });

  test('a megabyte costs as much a character as ten kilobytes', () => {
    const unit = '您好，很抱歉让您久等了，我不知道，这不归我管，我马上帮您查一下，好吗？';
    const stepsEach = (bytes: number): number => {
      const text = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
      return stepsOver(phrases, 'zh', text) / text.length;
    };
    expect(stepsEach(1e6) / stepsEach(1e4)).toBeLessThan(1.1);
  });
});
