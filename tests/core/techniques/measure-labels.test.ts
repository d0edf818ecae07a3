import { expect, test } from 'vitest';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { measureLabels, ratesOf } from '../../../src/core/techniques/measure-labels.ts';
import { readLabelled } from '../../../src/core/techniques/read-labelled.ts';
import { loadLibrary } from './load-library.ts';

const analyser = createAnalyser(loadLibrary());
const line = (id: string, reply: string, ...labels: (readonly [string, string | null])[]) => ({
  id,
  reply,
  labels: labels.map(([label, span]) => ({ label, span })),
});

test('counts what was hit, found without a label and missed, one family at a time', () => {
  const lines = [
    line('a', '这个我不知道。', ['dont-know', '不知道'], ['spin-situation', null]),
    line('b', '这个我不知道。'),
    line('c', '您好。', ['dont-calm-down', '您好']),
  ];
  const { total, labels, overlap, faultless, failures } = measureLabels(analyser, lines, 'zh', 'rules');
  expect(Object.fromEntries(labels)).toMatchObject({
    'dont-know': { hit: 1, wrong: 1, missed: 0 },
    'dont-calm-down': { hit: 0, wrong: 0, missed: 1 },
  });
  expect(total).toMatchObject({ hit: 1, missed: 1 });
  expect(overlap).toBeGreaterThan(0.5);
  expect(overlap).toBeLessThanOrEqual(1);
  expect(faultless).toEqual({ lines: 1, accused: 1 });
  expect(failures.map((failure) => failure.line.id)).toEqual(['b', 'c']);
});

test('F1 is the harmonic mean of precision and recall, 0 where nothing is found', () => {
  const { precision, recall, f1 } = ratesOf({ hit: 6, wrong: 2, missed: 4 });
  expect([precision, recall]).toEqual([0.75, 0.6]);
  expect(f1).toBeCloseTo((2 * 0.75 * 0.6) / 1.35);
  expect(ratesOf({ hit: 0, wrong: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('a labelled file is of the family of most of its labels', () => {
  const text = [
    line('a', 'x', ['spin-problem', null]),
    line('b', 'y', ['spin-situation', null], ['do-sorry', 'y']),
  ]
    .map((one) => JSON.stringify(one))
    .join('\n\n');
  expect(readLabelled(text)).toMatchObject({ ok: true, family: 'spin', lines: [{ id: 'a' }, { id: 'b' }] });
  expect(readLabelled(`${text}\n{"id":"c"}`)).toEqual({ ok: false, line: 4 });
  expect(readLabelled('')).toEqual({ ok: false, line: 1 });
});
