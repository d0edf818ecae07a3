import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { copyOf } from '../../src/platform/attempt-copy.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { createFileJournal } from '../../src/platform/journal/file-journal.ts';
import type { Journal } from '../../src/platform/journal/journal.ts';
import { reconcileAll } from '../../src/platform/journal/reconcile-all.ts';
import type { KeptPack } from '../../src/platform/kept-pack.ts';
import type { LocalStore } from '../../src/platform/local-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { createTwinStore } from '../../src/platform/twin-store.ts';
import { contractCases, ended, headerOf, moved, replied, started } from './attempt-store-contract.ts';
import { createFakeDisk } from './journal/fake-folder.ts';

const header = headerOf('one');
const whole: Attempt = { header, events: [started(), replied(1, 0), moved(2), ended(3)] };

async function twins(): Promise<{ store: LocalStore; database: LocalStore; journal: Journal }> {
  const database = createMemoryStore();
  const journal = await createFileJournal(createFakeDisk().folder);
  return { store: createTwinStore(database, journal), database, journal };
}

test.each(contractCases)('a database with a journal keeps the contract of stores: $name', async ({ run }) => {
  await run((await twins()).store);
});

test.each(contractCases)('so it does where a worker writes the turns: $name', async ({ run }) => {
  const { store, database, journal } = await twins();
  const { load, append } = createTwinStore(database, journal);
  await run({ ...store, load, append });
});

test('what is acknowledged is in both places', async () => {
  const { store, database, journal } = await twins();
  await store.create(header, whole.events.slice(0, 1));
  await store.append('one', whole.events.slice(1));
  await store.keepSource('d1', '{}');
  expect(await database.load('one')).toEqual(whole);
  expect(await journal.read('one')).toEqual(whole);
  expect(await journal.loadSource('d1')).toBe('{}');
  await store.remove('one');
  expect(await database.load('one')).toBeNull();
  expect(await journal.attempts()).toEqual([]);
});

test.each(['create', 'append'] as const)(
  'when the journal refuses, %s is not acknowledged; again, it is',
  async (verb) => {
    const { database, journal } = await twins();
    let full = false;
    const refusing: Journal = {
      ...journal,
      append: (...given) => (full ? Promise.reject(new StorageError('full')) : journal.append(...given)),
    };
    const store = createTwinStore(database, refusing);
    const act = () =>
      verb === 'create' ? store.create(header, whole.events) : store.append('one', whole.events.slice(1));
    if (verb === 'append') await store.create(header, whole.events.slice(0, 1));
    full = true;
    await expect(act()).rejects.toMatchObject({ problem: 'full' });
    full = false;
    await act();
    expect(await store.load('one')).toEqual(whole);
    expect(await journal.read('one')).toEqual(whole);
  },
);

test('what the database refuses never comes into the journal', async () => {
  const { store, journal } = await twins();
  await store.create(header, whole.events.slice(0, 2));
  await expect(store.append('one', [replied(1, 0, 9_000)])).rejects.toMatchObject({
    problem: 'out-of-order',
  });
  expect((await journal.read('one'))?.events).toEqual(whole.events.slice(0, 2));
});

test('a turn that came no further than the database is in the journal with the next one', async () => {
  const { store, database, journal } = await twins();
  await store.create(header, whole.events.slice(0, 1));
  await database.append('one', whole.events.slice(1, 3));
  await store.append('one', whole.events.slice(3));
  expect(await journal.read('one')).toEqual(whole);
});

const packOf = (digest: string, id = digest): KeptPack => ({
  digest,
  id,
  version: '1.0.0',
  title: { zh: digest, en: digest },
  entries: [],
});

test('a pack goes from both places, and so does the one that it takes the place of; what an attempt names stays', async () => {
  const { store, journal } = await twins();
  await store.addPack(packOf('a', 'pack'), [{ digest: 'a', json: '{"a":1}' }]);
  await store.create(headerOf('one', { pack: 'a' }), whole.events);
  await store.addPack(packOf('b', 'pack'), [{ digest: 'b', json: '{"b":1}' }]);
  expect((await journal.packs()).map(({ digest }) => digest)).toEqual(['b']);
  expect(await journal.loadSource('a')).toBe('{"a":1}');
  await store.removePack('b');
  expect(await journal.packs()).toEqual([]);
  expect(await journal.loadSource('b')).toBeNull();
  expect(await store.loadSource('a')).toBe('{"a":1}');
});

describe('at the next start', () => {
  const other: Attempt = { header, events: [started(), replied(1, 0, 9_000)] };

  async function startAgain(database: Attempt | null, journalled: Attempt | null) {
    const found = await twins();
    if (database) await found.database.create(database.header, database.events);
    if (journalled) await found.journal.append(journalled.header, journalled.events);
    const recovery = await reconcileAll(found.database, found.journal);
    const again = await reconcileAll(found.database, found.journal);
    expect(again).toEqual({ broughtBack: 0, apart: 0, problem: null });
    return { ...found, recovery };
  }
  const upTo = (events: number): Attempt => ({ header, events: whole.events.slice(0, events) });

  test.each([
    { name: 'the database is gone', database: null, journal: whole, brought: 1 },
    { name: 'the database lost the last turn', database: upTo(1), journal: upTo(3), brought: 1 },
    { name: 'the journal is gone', database: whole, journal: null, brought: 0 },
    { name: 'the journal is a turn behind', database: upTo(3), journal: upTo(1), brought: 0 },
    { name: 'both agree', database: upTo(3), journal: upTo(3), brought: 0 },
  ])('$name: both hold the longer log', async ({ database, journal: journalled, brought }) => {
    const { recovery, database: stored, journal } = await startAgain(database, journalled);
    expect(recovery).toEqual({ broughtBack: brought, apart: 0, problem: null });
    const longer = (database?.events.length ?? 0) > (journalled?.events.length ?? 0) ? database : journalled;
    expect(await stored.load('one')).toEqual(longer);
    expect(await journal.read('one')).toMatchObject(longer ?? {});
  });

  test('two logs that went different ways are both kept', async () => {
    const { recovery, database, journal } = await startAgain(upTo(3), other);
    expect(recovery).toEqual({ broughtBack: 0, apart: 1, problem: null });
    const copy = copyOf(other);
    for (const place of [(id: string) => database.load(id), journal.read]) {
      expect(await place('one')).toEqual(upTo(3));
      expect(await place(copy.header.id)).toEqual(copy);
    }
  });

  test('a turn that another tab writes meanwhile is not taken for lost', async () => {
    const { database, journal } = await twins();
    const other = createTwinStore(database, journal);
    await other.create(header, whole.events.slice(0, 1));
    const read = async (id: string) => {
      await other.append('one', whole.events.slice(0, 3));
      return journal.read(id);
    };
    expect((await reconcileAll(database, { ...journal, read })).broughtBack).toBe(0);
  });

  test('what is over in both places is compared when it is opened', async () => {
    const ending = { ...whole, events: [...whole.events.slice(0, 3), ended(3, 9_000)] };
    const { recovery, store } = await startAgain(whole, ending);
    expect(recovery.apart).toBe(0);
    expect(await store.load('one')).toEqual(whole);
    const ids = (await store.list()).map(({ header: { id } }) => id);
    expect(ids.sort()).toEqual(['one', copyOf(ending).header.id]);
  });

  test('a pack that the database lost comes from the journal, for good', async () => {
    const { store, database, journal } = await twins();
    await journal.keepSource('d1', '{}');
    expect(await store.loadSource('d1')).toBe('{}');
    expect(await database.loadSource('d1')).toBe('{}');
    expect(await store.loadSource('d2')).toBeNull();
  });

  test('a pack that one of the two places lost is in both again', async () => {
    const { database, journal } = await twins();
    await database.addPack(packOf('a'), [{ digest: 'a', json: '{}' }]);
    await journal.keepPack(packOf('b'));
    await journal.keepSource('b', '{"b":1}');
    await reconcileAll(database, journal);
    const store = createTwinStore(database, journal);
    expect((await store.listPacks()).map(({ digest }) => digest)).toEqual(['a', 'b']);
    expect((await journal.packs()).map(({ digest }) => digest).sort()).toEqual(['a', 'b']);
    expect(await store.loadSource('b')).toBe('{"b":1}');
  });

  test('what cannot be brought back now is told, and the rest is', async () => {
    const { database, journal } = await twins();
    await journal.append(header, whole.events);
    await journal.append(headerOf('two'), whole.events);
    const full: LocalStore = {
      ...database,
      addAll: (batch) =>
        batch.attempts.some(({ header: { id } }) => id === 'one')
          ? Promise.reject(new StorageError('full'))
          : database.addAll(batch),
    };
    expect(await reconcileAll(full, journal)).toEqual({ broughtBack: 1, apart: 0, problem: 'full' });
    expect(await reconcileAll(database, journal)).toEqual({ broughtBack: 1, apart: 0, problem: null });
  });
});
