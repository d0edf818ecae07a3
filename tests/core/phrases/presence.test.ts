import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePhrases } from '../../../src/core/phrases/compile-phrases.ts';
import { matchPhrases } from '../../../src/core/phrases/match-phrases.ts';

const patterns = ['(甲|乙丙) ~3 丁 ~3 (戊|己甲)', '丁 ~2 甲', '甲 ~2 丁', '(丙|丙丁) 戊', '己 ~4 己'];
const found = (phrases: ReturnType<typeof compilePhrases>['phrases'], text: string) =>
  matchPhrases(phrases, 'zh', text).map(({ rule, span }) => [rule, ...span]);
const compiled = (chosen: readonly string[]) =>
  compilePhrases([{ id: 'set', entries: chosen.map((zh) => ({ id: zh, patterns: { zh: [zh] } })) }]).phrases;

test('what an earlier reply held is forgotten: every reply is read as if it were the first', () => {
  const used = compiled(patterns);
  const reply = fc.array(fc.constantFrom(...'甲乙丙丁戊己，'), { maxLength: 14 }).map((all) => all.join(''));
  const sameAsFirst = fc.property(reply, (text) => {
    expect(found(used, text)).toEqual(found(compiled(patterns), text));
  });
  fc.assert(sameAsFirst, { numRuns: 300 });
});

test('where a word stood in an earlier reply says nothing', () => {
  const phrases = compiled(['甲 ~2 丁丁', '丁丁 ~2 戊']);
  expect(found(phrases, '乙乙乙乙乙甲丁丁')).toHaveLength(1);
  expect(found(phrases, '甲丁丁')).toHaveLength(1);
  expect(found(phrases, '戊')).toEqual([]);
  expect(found(phrases, '丁丁戊')).toHaveLength(1);
});

test('a word that stands on the wrong side of the anchor is none', () => {
  const phrases = compiled(['甲 ~9 丁丁 ~9 戊']);
  expect(found(phrases, '甲丁丁戊')).toHaveLength(1);
  expect(found(phrases, '戊丁丁甲')).toEqual([]);
  expect(found(phrases, '甲戊丁丁')).toEqual([]);
  expect(found(phrases, '丁丁甲戊')).toEqual([]);
});

test('a long text is read like its parts', () => {
  const phrases = compiled(patterns);
  const once = found(phrases, '丁甲，乙丙戊丁己甲，己丙丁己，');
  const often = found(phrases, '丁甲，乙丙戊丁己甲，己丙丁己，'.repeat(200));
  expect(often).toHaveLength(200 * once.length);
  expect(often.slice(0, once.length)).toEqual(once);
});
