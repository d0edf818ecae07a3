import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { type LabelledLine, measureLabels } from '../../../src/core/techniques/measure-labels.ts';
import { createSum } from '../../../src/features/rule-bench/file/create-sum.ts';
import { parseLabelledLine } from '../../../src/features/rule-bench/file/parse-labelled-line.ts';
import { loadLibrary } from '../../core/techniques/load-library.ts';

const analyser = createAnalyser(loadLibrary());

test.each([
  ['rules', 'zh'],
  ['rules', 'en'],
  ['spin', 'zh'],
  ['fabe', 'en'],
] as const)('line by line a file measures as it does in one go: %s, %s', (family, locale) => {
  const path = join(import.meta.dirname, `../../fixtures/eval/${family}.${locale}.dev.jsonl`);
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((text): LabelledLine => {
      const parsed = parseLabelledLine(text);
      if (!parsed.ok) throw new Error(`${parsed.problem.kind}: ${text}`);
      expect(parsed.value.language).toBe(locale);
      return parsed.value.line;
    });
  const sum = createSum();
  for (const line of lines) sum.add(measureLabels(analyser, [line], locale, family));
  const whole = measureLabels(analyser, lines, locale, family);
  expect(sum.total()).toEqual({ ...whole, overlap: expect.closeTo(whole.overlap, 9) });
});

test('nothing adds up to nothing', () => {
  expect(createSum().total()).toEqual(measureLabels(analyser, [], 'zh', 'rules'));
});
