import { expect, test } from 'vitest';
import {
  countFilters,
  type LibraryFilters,
  noFilters,
  passes,
  readFilters,
  writeFilters,
} from '../../../src/features/library/filters.ts';
import { entryOf } from './catalog.ts';

test('an address keeps the filters', () => {
  const filters: LibraryFilters = { kind: 'complaint', channel: 'phone', sector: null, difficulty: 3 };
  expect(`${writeFilters(filters)}`).toBe('kind=complaint&channel=phone&difficulty=3');
  expect(readFilters(writeFilters(filters))).toEqual(filters);
  expect(readFilters(writeFilters(noFilters))).toEqual(noFilters);
});

test('what an address says wrongly counts as absent', () => {
  expect(readFilters(new URLSearchParams('kind=x&channel=&sector=hotel&difficulty=9'))).toEqual({
    ...noFilters,
    sector: 'hotel',
  });
});

test('a call passes when every filter that is set agrees', () => {
  const entry = entryOf('one', { kind: 'sales', difficulty: 2 });
  expect(passes(entry, noFilters)).toBe(true);
  expect(passes(entry, { ...noFilters, kind: 'sales', difficulty: 2 })).toBe(true);
  expect(passes(entry, { ...noFilters, kind: 'sales', difficulty: 3 })).toBe(false);
  expect(countFilters({ ...noFilters, kind: 'sales', difficulty: 2 })).toBe(2);
});
