import { expect, test } from 'vitest';
import type { Clock } from '../../../src/platform/clock.ts';
import { createFileJournal } from '../../../src/platform/journal/file-journal.ts';
import type { Journal } from '../../../src/platform/journal/journal.ts';
import { createSteadyStores, type WorkerConnection } from '../../../src/platform/journal/steady-stores.ts';
import { createMemoryStore } from '../../../src/platform/memory-store.ts';
import { createTwinStore } from '../../../src/platform/twin-store.ts';
import { headerOf, replied, started } from '../attempt-store-contract.ts';
import { createFakeDisk } from './fake-folder.ts';

/** Connections to one disk; each can be lost by hand. */
async function connections() {
  const { folder } = createFakeDisk();
  const database = createMemoryStore();
  const made: { readonly lose: () => void; closed: boolean; slow: Promise<void> | null }[] = [];
  const connect = async (): Promise<WorkerConnection> => {
    const files = await createFileJournal(folder);
    let lose = () => {};
    const lost = new Promise<never>((_, reject) => {
      lose = () => reject(new Error('gone'));
    });
    const entry = { lose, closed: false, slow: null as Promise<void> | null };
    made.push(entry);
    const journal: Journal = {
      ...files,
      append: async (...given) => {
        await entry.slow;
        return files.append(...given);
      },
    };
    return {
      journal,
      calls: createTwinStore(database, journal),
      lost,
      close: () => {
        entry.closed = true;
      },
    };
  };
  return { connect, made };
}

const noClock: Clock = { now: () => 0, after: () => () => {} };
const header = headerOf('one');

test('asks one thing at a time, in order', async () => {
  const { connect, made } = await connections();
  const { journal } = createSteadyStores(connect, noClock);
  await journal.attempts();
  let go = () => {};
  const first = made[0];
  if (first) first.slow = new Promise((resolve) => (go = resolve));
  const all = Promise.all([
    journal.append(header, [started()]),
    journal.append(header, [replied(1, 0)]),
    journal.read('one'),
  ]);
  go();
  expect(await all).toEqual([true, true, { header, events: [started(), replied(1, 0)] }]);
  expect(made).toHaveLength(1);
});

test('connects anew after the other side was lost, and what was under way is refused', async () => {
  const { connect, made } = await connections();
  const { journal } = createSteadyStores(connect, noClock);
  await journal.append(header, [started()]);
  const first = made[0];
  if (first) first.slow = new Promise(() => {});
  const under = journal.append(header, [replied(1, 0)]);
  await new Promise((done) => setTimeout(done, 0));
  first?.lose();
  await expect(under).rejects.toMatchObject({ problem: 'failed' });
  expect(first?.closed).toBe(true);
  expect(await journal.append(header, [replied(1, 0)])).toBe(true);
  expect(made).toHaveLength(2);
});

test('gives up what takes too long', async () => {
  const { connect, made } = await connections();
  const timers: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    after: (_, run) => {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run), 1);
    },
  };
  const { journal } = createSteadyStores(connect, clock);
  await journal.attempts();
  expect(timers).toEqual([]);
  const first = made[0];
  if (first) first.slow = new Promise(() => {});
  const under = journal.append(header, [started()]);
  await new Promise((done) => setTimeout(done, 0));
  for (const run of [...timers]) run();
  await expect(under).rejects.toMatchObject({ problem: 'failed' });
  expect(first?.closed).toBe(true);
  expect(await journal.attempts()).toEqual([]);
});

test('a connection that fails is tried again at the next question', async () => {
  const { connect } = await connections();
  let tries = 0;
  const { journal } = createSteadyStores(
    () => (++tries === 1 ? Promise.reject(new Error('no')) : connect()),
    noClock,
  );
  await expect(journal.attempts()).rejects.toMatchObject({ problem: 'failed' });
  expect(await journal.attempts()).toEqual([]);
});

test('the calls of a worker say what storage refused', async () => {
  const { connect } = await connections();
  const { calls } = createSteadyStores(async () => {
    const connection = await connect();
    // As it comes over from another thread: neither its class nor what it held beside its words.
    const overThere = (error: Error) =>
      Promise.reject(Object.assign(new Error(error.message), { name: error.name }));
    const append = (...given: Parameters<typeof calls.append>) =>
      connection.calls.append(...given).catch(overThere);
    return { ...connection, calls: { ...connection.calls, append } };
  }, noClock);
  expect(await calls.load('one')).toBeNull();
  await expect(calls.append('one', [started()])).rejects.toMatchObject({ problem: 'unknown-attempt' });
});
