import { expect, test } from 'vitest';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from './load-library.ts';

const analyser = createAnalyser(loadLibrary());
const why = (reply: string, locale: 'zh' | 'en', rule: string) =>
  analyser.explain(reply, locale, {}).silenced.find((one) => one.rule === rule)?.by ?? null;

test('an explanation holds the findings, and the hits that did not count with what silenced them', () => {
  const { findings, silenced } = analyser.explain('不是我的错。', 'zh', {});
  expect(findings).toEqual(analyser.analyse('不是我的错。', 'zh', {}));
  expect(findings.map(({ rule }) => rule)).toContain('dont-not-my-fault');
  expect(silenced.map(({ rule }) => rule)).not.toContain('dont-not-my-fault');
  expect(why('您刚才说“不是我的错”，对吗？', 'zh', 'dont-not-my-fault')).toBe('quoted');
  expect(why('You said "it is not my fault", right?', 'en', 'dont-not-my-fault')).toBe('quoted');
});
