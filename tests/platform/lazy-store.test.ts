import { expect, test } from 'vitest';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { createLazyStore } from '../../src/platform/lazy-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';

test('is opened once, on first use', async () => {
  let opened = 0;
  const store = createLazyStore(async () => {
    opened++;
    return createMemoryStore();
  });
  expect(opened).toBe(0);
  await Promise.all([store.list(), store.load('one')]);
  expect(opened).toBe(1);
});

test('tries again after a failure', async () => {
  const answers = [Promise.reject(new StorageError('failed')), Promise.resolve(createMemoryStore())];
  const store = createLazyStore(() => answers.shift() ?? Promise.reject(new Error('opened too often')));
  await expect(store.list()).rejects.toThrow('failed');
  expect(await store.list()).toEqual([]);
});
