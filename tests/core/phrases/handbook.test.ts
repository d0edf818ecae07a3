import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import { isSure } from '../../../src/core/phrases/finding.ts';
import type { Rule } from '../../../src/core/phrases/rule-schema.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from '../techniques/load-library.ts';

/**
 * The handbook's own examples. A ✘ line under a don't, a taboo or a habit must fire that rule or one that shares its deed
 * or label; a ✔ line there must not fire it; a ✔ line elsewhere must satisfy its rule. No ✔ line of any file may fire a don't.
 */
interface Example {
  readonly entry: string;
  readonly locale: Locale;
  readonly sign: 'good' | 'middling' | 'bad';
  readonly text: string;
}

const read = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/handbook', name), 'utf8')) as T[];
const examples = read<Example>('phrase-rules.json');
const goodLines = [...examples.filter(({ sign }) => sign === 'good'), ...read<Example>('good-lines.json')];

/** What cannot be seen in the words of one reply; `only` narrows the reason to lines that contain it. */
const unseen: readonly {
  readonly entry: string;
  readonly sign: 'good' | 'bad';
  readonly why: string;
  readonly only?: readonly string[];
}[] = [
  { entry: 'norm-voice-01-pace', sign: 'good', why: 'pace is heard' },
  { entry: 'norm-voice-02-volume', sign: 'good', why: 'volume is heard' },
  { entry: 'norm-voice-03-articulation', sign: 'good', why: 'articulation is heard' },
  { entry: 'norm-voice-04-intonation', sign: 'good', why: 'intonation is heard' },
  { entry: 'taboo-beh-06-yawn-eat', sign: 'bad', why: 'the fault is the stage direction, which is stripped' },
  { entry: 'pos-04-adapt-to-type', sign: 'good', why: 'fit depends on the persona, not on the words' },
  {
    entry: 'eti-01-smile-attitude',
    sign: 'bad',
    why: 'the blank face is a stage direction',
    only: ['说。', 'Speak.'],
  },
  {
    entry: 'norm-lang-02-focus',
    sign: 'bad',
    why: 'the ten sentences before are a stage direction',
    only: ['所以可以退。', 'so it can be refunded.'],
  },
  {
    entry: 'pos-03-because-not-but',
    sign: 'bad',
    why: 'a bare refusal has no "but"; dont-no is paid',
    only: ['不能退。', 'No refund.'],
  },
];

const library = loadLibrary();
const analyser = createAnalyser(library);
const rules: ReadonlyMap<string, Rule> = new Map(
  library.ruleSets.flatMap((set) => set.rules.map((rule) => [rule.id, rule] as const)),
);

const firedBy = ({ text, locale }: Example): readonly string[] =>
  analyser
    .analyse(text, locale, {})
    .filter(isSure)
    .map(({ rule }) => rule);

/** Hints included. */
const toldBy = ({ text, locale }: Example): readonly string[] =>
  analyser.analyse(text, locale, {}).map(({ rule }) => rule);

/** The rule itself, rules that share its deed, and rules of its label, on the same side. */
function familyOf(id: string): ReadonlySet<string> {
  const rule = rules.get(id);
  const family = new Set([id]);
  for (const other of rules.values()) {
    const related =
      other.sharesWith?.includes(id) === true ||
      rule?.sharesWith?.includes(other.id) === true ||
      (rule?.label !== undefined && rule.label === other.label);
    if (related && rule !== undefined && Math.sign(other.points) === Math.sign(rule.points))
      family.add(other.id);
  }
  return family;
}

function sidesOf(entry: string): { readonly positive?: string; readonly negative?: string } {
  const rule = rules.get(entry);
  if (rule === undefined) return {};
  if (rule.points < 0) return { negative: entry };
  return rules.has(`${entry}-habit`) ? { positive: entry, negative: `${entry}-habit` } : { positive: entry };
}

const excused = ({ entry, sign, text }: Example): boolean =>
  unseen.some(
    (reason) => reason.entry === entry && reason.sign === sign && (reason.only?.includes(text) ?? true),
  );

describe('the examples of phrase-rules.md', () => {
  test('every entry is a rule', () => {
    expect([...new Set(examples.map(({ entry }) => entry))].filter((entry) => !rules.has(entry))).toEqual([]);
  });

  test('all patterns compile', () => {
    expect(analyser.problems).toEqual([]);
  });

  test('every ✘ line fires its rule', () => {
    const silent = examples.filter((example) => {
      const { negative } = sidesOf(example.entry);
      if (example.sign !== 'bad' || negative === undefined || excused(example)) return false;
      const family = familyOf(negative);
      return !firedBy(example).some((rule) => family.has(rule));
    });
    expect(silent).toEqual([]);
  });

  test('every ✔ line satisfies its rule', () => {
    const silent = examples.filter((example) => {
      const { positive } = sidesOf(example.entry);
      if (example.sign !== 'good' || positive === undefined || excused(example)) return false;
      const family = familyOf(positive);
      return !firedBy(example).some((rule) => family.has(rule));
    });
    expect(silent).toEqual([]);
  });

  test('no ✔ line fires the fault of its own entry', () => {
    const wrong = examples.filter((example) => {
      const { negative } = sidesOf(example.entry);
      return example.sign === 'good' && negative !== undefined && toldBy(example).includes(negative);
    });
    expect(wrong).toEqual([]);
  });

  test('the ten don’ts fire on each of their ✘ lines, without help from their families', () => {
    const silent = examples.filter(
      (example) =>
        example.sign === 'bad' &&
        example.entry.startsWith('dont-') &&
        !firedBy(example).some((rule) => rule === example.entry || rules.get(rule)?.label === example.entry),
    );
    expect(silent).toEqual([]);
  });

  test('no ✔ line anywhere in the handbook fires a don’t', () => {
    const wrong = goodLines.filter((example) => toldBy(example).some((rule) => rule.startsWith('dont-')));
    expect(wrong).toEqual([]);
  });

  test('at most a tenth of the lines is excused, and each excuse is needed', () => {
    const counted = examples.filter((example) => {
      const sides = sidesOf(example.entry);
      return (
        (example.sign === 'bad' && sides.negative !== undefined) ||
        (example.sign === 'good' && sides.positive !== undefined)
      );
    });
    expect(counted.filter(excused).length).toBeLessThan(counted.length / 10);
    const idle = unseen.filter(
      (reason) => !counted.some((example) => reason.entry === example.entry && reason.sign === example.sign),
    );
    expect(idle).toEqual([]);
  });
});
