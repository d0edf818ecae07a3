import { buildLibrary } from '../../../src/core/pack/build-library.ts';
import type { Library } from '../../../src/core/pack/library.ts';
import type { Rule } from '../../../src/core/phrases/rule-schema.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';

const both = (text: string) => ({ zh: text, en: text });

const rule = (id: string, name: string, points: number, more: Partial<Rule>): Rule => ({
  id,
  name: both(name),
  family: points > 0 ? 'do' : 'dont',
  dimension: 'courtesy',
  points,
  advice: both('别推'),
  ...more,
});

const rules: readonly Rule[] = [
  rule('greet', '问好', 5, { patterns: { zh: ['您好'] } }),
  rule('not-my-job', '推责', -20, {
    label: 'dont-not-my-job',
    better: both('我来办'),
    patterns: { zh: ['不归我管'], en: ['not my job'] },
    unless: { guards: ['negated', 'quoted'], zh: ['给您办'] },
  }),
  rule('deadline', '期限', 3, { patterns: { zh: ['今天之内'] }, beside: ['greet'] }),
  rule('wait', '催等', -2, { patterns: { zh: ['等'] }, atLeast: 5 }),
  rule('sorry', '道歉', 8, { patterns: { zh: ['道歉'] }, when: { customer: { zh: ['太慢'] } } }),
];

const head = { format: 1, version: '1.0.0' } as const;

const sources = {
  digest: 'small',
  ruleSets: [{ ...head, id: 'small', title: both('small'), rules: [...rules] }],
  traits: { ...head, id: 'traits', title: both('traits'), traits: [] },
  personas: [],
  tempers: [],
};

/** A handful of rules, one for each way of being stopped. */
export const library: Library = { ...sources, marks: buildLibrary(sources).marks };
export const analyser = createAnalyser(library);
