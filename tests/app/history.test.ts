import { expect, test } from 'vitest';
import { createHistory } from '../../src/app/history.ts';
import { type AttemptRow, StorageError } from '../../src/platform/attempt-store.ts';
import { rowOf } from '../features/library/rows.ts';

test('knows the rows after a refresh', async () => {
  const history = createHistory({ list: async () => [rowOf('one', 1)] });
  expect(history.state.getState()).toEqual({ rows: null, problem: null });
  await history.refresh();
  expect(history.state.getState()).toMatchObject({ rows: [{ header: { id: 'one' } }], problem: null });
});

test('keeps what it knew when storage fails, and says so until it works again', async () => {
  const answers: (() => Promise<readonly AttemptRow[]>)[] = [
    async () => [rowOf('one', 1)],
    () => Promise.reject(new StorageError('newer')),
    async () => [],
  ];
  const history = createHistory({ list: () => (answers.shift() ?? expect.fail)() });
  await history.refresh();
  await history.refresh();
  expect(history.state.getState()).toMatchObject({ rows: [{ header: { id: 'one' } }], problem: 'newer' });
  await history.refresh();
  expect(history.state.getState()).toEqual({ rows: [], problem: null });
});

test('the later of two refreshes wins, whichever answers first', async () => {
  const waiting: ((rows: readonly AttemptRow[]) => void)[] = [];
  const history = createHistory({ list: () => new Promise((resolve) => waiting.push(resolve)) });
  const both = [history.refresh(), history.refresh()];
  waiting[1]?.([rowOf('new', 1)]);
  waiting[0]?.([]);
  await Promise.all(both);
  expect(history.state.getState().rows).toHaveLength(1);
});
