import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import { compilePhrases } from '../../../src/core/phrases/compile-phrases.ts';
import { matchReading } from '../../../src/core/phrases/match-phrases.ts';
import { createReplyReader } from '../../../src/core/phrases/read-reply.ts';
import { type Slips, slipsSchema } from '../../../src/core/phrases/slips-schema.ts';
import { loadLibrary } from '../techniques/load-library.ts';

const hits = (
  ruleSets: readonly { slips?: Slips | undefined }[],
  locale: Locale,
  word: string,
  text: string,
) => {
  const entries = [{ id: 'rule', patterns: { [locale]: [word] } }];
  const { phrases, problems } = compilePhrases([{ id: 'set', entries }]);
  expect(problems).toEqual([]);
  return matchReading(phrases, createReplyReader(ruleSets)(text, locale));
};

describe('slips of the ear', () => {
  const heard = (slips: Slips, word: string, text: string) =>
    hits([{ slips }], 'zh', word, text).map(({ span }) => text.slice(...span));

  test('are read as what was meant, and keep their place as typed', () => {
    expect(heard({ typed: { 和实: '核实' } }, '核实', '我，和实一下')).toEqual(['和实']);
    expect(heard({}, '核实', '我，和实一下')).toEqual([]);
  });

  test('are none before the characters that may not follow', () => {
    const slips = { typed: { 半: '办!价折' } };
    expect(heard(slips, '办', '今天半')).toEqual(['半']);
    expect(heard(slips, '办', '今天半价')).toEqual([]);
  });

  test('are heard in 你 as in 您', () => {
    expect(heard({ typed: { 你半: '你办' } }, '办', '帮您半')).toEqual(['半']);
  });

  test('are made of a known word of three characters or more, one of which sounds like another', () => {
    const slips = { alike: ['轮伦论', '不步'], known: ['轮不到 不到'] };
    expect(heard(slips, '轮不到', '这个伦不到我')).toEqual(['伦不到']);
    expect(heard(slips, '轮不到', '这个轮步到我')).toEqual(['轮步到']);
    expect(heard(slips, '轮不到', '这个伦步到我')).toEqual([]);
    expect(heard(slips, '不到', '我步到')).toEqual([]);
  });

  test('are not made where the typing is a word of its own', () => {
    const slips = { alike: ['听停'], known: ['没听过'] };
    expect(heard(slips, '没听过', '机器没停过')).toEqual(['没停过']);
    expect(heard({ ...slips, genuine: ['没停过'] }, '没听过', '机器没停过')).toEqual([]);
    expect(heard({ ...slips, known: ['没听过 没停过吗'] }, '没听过', '机器没停过')).toEqual([]);
  });

  test('are as long as what was meant', () => {
    expect(slipsSchema.safeParse({ typed: { 半: '办!价折', 稍侯: '稍候' } }).success).toBe(true);
    expect(slipsSchema.safeParse({ typed: { 稍侯: '请稍候' } }).success).toBe(false);
  });

  test('of several rule sets are all known', () => {
    const sets = [{ slips: { typed: { 报歉: '抱歉' } } }, {}, { slips: { typed: { 烧等: '稍等' } } }];
    expect(hits(sets, 'zh', '抱歉', '报歉')).toHaveLength(1);
    expect(hits(sets, 'zh', '稍等', '烧等')).toHaveLength(1);
  });
});

describe('the slips that are shipped', () => {
  const { ruleSets } = loadLibrary();

  test.each([
    ['one that stands alone', '尽快', '我进快办', '进快'],
    ['one character of a known phrase', '轮不到', '这个伦不到我碰', '伦不到'],
    ['another', '尽全力', '我尽全立', '尽全立'],
  ])('put right %s', (_, word, text, typed) => {
    const [hit] = hits(ruleSets, 'zh', word, text);
    expect(hit && text.slice(...hit.span)).toBe(typed);
  });

  test.each([
    ['a word of its own that sounds alike', '没听过', '机器没停过'],
    ['two words that meet', '核实', '价格和实际一样'],
    ['half of a price', '办', '帮您半价'],
  ])('leave %s alone', (_, word, text) => {
    expect(hits(ruleSets, 'zh', word, text)).toEqual([]);
  });
});

test('what is mended before it is read is less sure than what was typed', () => {
  const { ruleSets } = loadLibrary();
  const sure = (locale: Locale, word: string, text: string) =>
    hits(ruleSets, locale, word, text).map(({ confidence }) => confidence);
  expect(sure('zh', '不知道', '这个我不知道')).toEqual([1]);
  expect(sure('zh', '不知道', '这个我不知到')).toEqual([0.9]);
  expect(sure('zh', '我', '这个我不知到')).toEqual([1]);
  expect(sure('en', 'the phone', 'answer the phone')).toEqual([1]);
  expect(sure('en', 'the phone', 'answer the phoen')).toEqual([0.9]);
});
