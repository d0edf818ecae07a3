import { describe, expect, test } from 'vitest';
import type { ReportPart } from '../../../src/core/report/report.ts';
import { waterfallOf } from '../../../src/features/debrief/score/waterfall.ts';
import {
  formatChange,
  formatPoints,
  formatTenths,
  toTenths,
} from '../../../src/features/debrief/words/format-points.ts';

describe('figures', () => {
  test.each([
    [724, '72.4', '+72.4'],
    [600, '60.0', '+60.0'],
    [-5, '−0.5', '−0.5'],
    [0, '0.0', '0.0'],
  ])('%i tenths', (tenths, plain, change) => {
    expect(formatTenths(tenths)).toBe(plain);
    expect(formatChange(tenths)).toBe(change);
  });

  test('never round a score over the pass mark', () => {
    expect(formatTenths(toTenths(59.9))).toBe('59.9');
  });

  test.each([
    [-7.5, '−7.5'],
    [5, '+5'],
    [0, '0'],
  ])('%f points', (points, text) => {
    expect(formatPoints(points)).toBe(text);
  });
});

describe('the waterfall', () => {
  const part = (id: ReportPart['id'], tenths: number): ReportPart => ({
    id,
    tenths,
    skipped: false,
    evidence: [],
  });

  test('starts each part where the one before it ended', () => {
    const { steps, sum } = waterfallOf([part('base', 600), part('courtesy', 45), part('missing', -300)]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 600],
      [600, 645],
      [645, 345],
    ]);
    expect(sum).toBe(345);
  });

  test('has room for every stop and the pass mark', () => {
    const { low, high } = waterfallOf([part('base', 600), part('courtesy', 500), part('bounds', -100)]);
    expect(low).toBeLessThan(600);
    expect(high).toBeGreaterThan(1100);
    expect(waterfallOf([part('base', 600), part('missing', -600)]).low).toBe(0);
  });
});
