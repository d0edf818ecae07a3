import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hearsSnippet } from '../../../src/features/rule-bench/unclear/hears-snippet.ts';

test.each([
  '您好，我是周洁：请说',
  '- "quoted" #not a comment: {a}',
  '\\ and \t and %',
  '  spaces around  ',
  'yes',
  '42',
])('YAML reads back what was said: %j', (text) => {
  expect(parse(hearsSnippet({ language: 'zh', text }))).toEqual({ hears: { zh: [text.trim()] } });
});

test('the language of the call decides the list', () => {
  expect(hearsSnippet({ language: 'en', text: 'Fine.' })).toBe('hears:\n  en:\n    - "Fine."\n');
});
