import { expect, test } from 'vitest';
import { condense } from '../../../src/features/library/history/condense.ts';
import { skillProgress } from '../../../src/features/library/history/skill-progress.ts';
import { takenCalls } from '../../../src/features/library/taken-calls.ts';
import { resultOf, rowOf } from './rows.ts';

test('best, latest and all scores of each call; what has no score does not count', () => {
  const taken = takenCalls([
    rowOf('unfinished', 0, { ended: false, result: null }),
    rowOf('unrated', 1, { result: null }),
    rowOf('c', 2, { result: resultOf(70) }),
    rowOf('x', 3, { result: resultOf(50), header: { scenario: 'fly' } }),
    rowOf('b', 4, { result: resultOf(91.5) }),
    rowOf('a', 5, { result: resultOf(40) }),
  ]);
  expect([...taken.keys()]).toEqual(['hotel/double-charge', 'hotel/fly']);
  const call = taken.get('hotel/double-charge');
  expect(call?.results.map(({ raw }) => raw)).toEqual([40, 91.5, 70]);
  expect(call?.best.raw).toBe(91.5);
  expect(call?.latest.raw).toBe(70);
});

test('a skill goes from its mean before to the mean of the last three', () => {
  const scores = [60, 30, 0, 10, -10, 20];
  const rows = scores.map((tenths, age) =>
    rowOf(`${age}`, age, { result: resultOf(60, { empathy: tenths }) }),
  );
  const [empathy, ...others] = skillProgress(rows);
  expect(others).toEqual([]);
  expect(empathy).toMatchObject({ skill: 'empathy', points: [2, -1, 1, 0, 3, 6], recent: 3 });
  expect(empathy?.change).toBeCloseTo(3 - 2 / 3);
});

test('with three calls there is nothing to compare with yet', () => {
  const rows = [1, 2, 3].map((age) => rowOf(`${age}`, age, { result: resultOf(60, { clarity: 10 }) }));
  expect(skillProgress(rows)[0]?.change).toBeNull();
  expect(skillProgress([])).toEqual([]);
});

test('a long series keeps its course in few points', () => {
  expect(condense([1, 2, 3])).toEqual([1, 2, 3]);
  const rising = condense(Array.from({ length: 500 }, (_, index) => index));
  expect(rising).toHaveLength(24);
  expect([...rising].sort((a, b) => a - b)).toEqual(rising);
  expect(condense([1, 3, 5, 7], 2)).toEqual([2, 6]);
});
