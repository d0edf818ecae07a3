import { expect, test } from 'vitest';
import { inPieces } from '../../../src/core/base/in-pieces.ts';

function counted() {
  const done: number[] = [];
  const work = inPieces(function* () {
    for (let piece = 1; piece <= 3; piece += 1) {
      done.push(piece);
      yield;
    }
    return done.length;
  });
  return { done, work };
}

test('nothing is done before it is asked for, and all of it when the result is', () => {
  const { done, work } = counted();
  expect(done).toEqual([]);
  expect(work.get()).toBe(3);
  expect(done).toEqual([1, 2, 3]);
});

test('a step does one piece, and says when nothing is left', () => {
  const { done, work } = counted();
  expect([work.step(), done.length]).toEqual([false, 1]);
  expect([work.step(), work.step(), work.step()]).toEqual([false, false, true]);
  expect(work.step()).toBe(true);
  expect(done).toEqual([1, 2, 3]);
});

test('what was begun in steps is ended at once, and nothing is done twice', () => {
  const { done, work } = counted();
  work.step();
  expect([work.get(), work.get(), work.step()]).toEqual([3, 3, true]);
  expect(done).toEqual([1, 2, 3]);
});
