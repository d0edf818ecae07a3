import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitNgrams } from './fit-ngrams.ts';
import { fitLinear } from './linear-svm.ts';

test('the classifiers are what the labelled replies make of them: npm run fit', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../scenarios/rules/ngrams.yaml'), 'utf8');
  expect(fitNgrams() === kept).toBe(true);
}, 180_000);

test('a linear model tells apart what can be told apart, and is sure of neither where nothing is known', () => {
  const samples = Array.from({ length: 60 }, (_, index) => ({
    features: index % 3 === 0 ? [0, 2] : [1, 2],
    weight: 1,
    positive: index % 3 === 0,
  }));
  const { weights, bias } = fitLinear(samples, 4);
  const margin = (features: readonly number[]) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / Math.sqrt(features.length) + bias;
  expect(margin([0, 2])).toBeGreaterThan(0.8);
  expect(margin([1, 2])).toBeLessThan(-0.8);
  expect(weights[3]).toBe(0);
  expect(Math.abs(margin([3]))).toBeLessThan(0.8);
});
