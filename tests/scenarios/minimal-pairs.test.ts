import { expect, test } from 'vitest';
import { locales } from '../../src/core/base/locale.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { library } from '../core/pack/packs.ts';
import { judgePairs, minimalPairs } from './minimal-pairs.ts';

const turns = ['question', 'negation', 'quotation', 'condition', 'sense'];

test('there are two hundred pairs and more, of every turn of meaning, in both languages', () => {
  const pairs = minimalPairs();
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  for (const lang of locales)
    for (const turn of turns)
      expect(pairs.filter((pair) => pair.lang === lang && pair.turn === turn).length, turn).toBeGreaterThan(
        5,
      );
});

test.each(locales)('where the meaning is turned, the rule falls silent (%s)', (lang) => {
  const pairs = minimalPairs().filter((pair) => pair.lang === lang);
  const wrong = judgePairs(createAnalyser(library()), pairs).flatMap(({ pair, fires, silent }) => [
    ...(fires ? [] : [`${pair.rule} does not fire: ${pair.fires}`]),
    ...(silent ? [] : [`${pair.rule} fires: ${pair.silent}`]),
  ]);
  expect(wrong).toEqual([]);
});
