import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/base/locale.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import type { LabelFamily } from '../../src/core/techniques/label-family.ts';
import {
  type LabelledLine,
  type Measurement,
  measureLabels,
  ratesOf,
} from '../../src/core/techniques/measure-labels.ts';
import { library } from '../core/pack/packs.ts';
import { judges } from './judges.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const analyser = createAnalyser(library());

/** What is asked of the rules on labelled replies, and on every set of them that is kept. */
const asked = { 'rules.zh': 0.93, 'rules.en': 0.91, spin: 0.9, fabe: 0.88 } as const;
const leastOverlap = 0.85;
const mostAccused = 0.04;
function measure(path: string): Measurement {
  const [family, locale] = basename(path).split('.') as [LabelFamily, Locale];
  const lines = readFileSync(join(fixtures, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledLine);
  return measureLabels(analyser, lines, locale, family);
}

function f1Of(name: string, { total, labels }: Measurement): number {
  if (!name.startsWith('spin')) return ratesOf(total).f1;
  const each = labels.map(([, tally]) => ratesOf(tally).f1);
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

function accusedShare({ faultless }: Measurement): number {
  return faultless.lines === 0 ? 0 : faultless.accused / faultless.lines;
}

const names = (folder: string) =>
  readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.jsonl'));

describe('the development set', () => {
  test.each(names('eval'))('%s', (name) => {
    const found = measure(`eval/${name}`);
    const [, least] = Object.entries(asked).find(([start]) => name.startsWith(start)) ?? [];
    expect(f1Of(name, found)).toBeGreaterThanOrEqual(least ?? 1);
    expect(found.overlap).toBeGreaterThanOrEqual(leastOverlap);
    expect(accusedShare(found)).toBeLessThanOrEqual(mostAccused);
  });
});

describe('replies that the rules were not written for', () => {
  test.each(Object.entries(judges))('%s', (name, { f1, accused }) => {
    const found = measure(`corpus/${name}.jsonl`);
    expect(f1Of(name, found)).toBeGreaterThanOrEqual(f1);
    expect(found.overlap).toBeGreaterThanOrEqual(leastOverlap);
    expect(accusedShare(found)).toBeLessThanOrEqual(accused);
  });
});
