import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { makeDeviceKey, sealAttempt } from '../../src/platform/device-key.ts';
import { exportAttempts } from '../../src/platform/export-attempts.ts';
import { importAttempts } from '../../src/platform/import-attempts.ts';
import { integrityOf } from '../../src/platform/integrity.ts';
import { createFileJournal } from '../../src/platform/journal/file-journal.ts';
import { reconcileAll } from '../../src/platform/journal/reconcile-all.ts';
import type { LocalStore } from '../../src/platform/local-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { createTwinStore } from '../../src/platform/twin-store.ts';
import { oneDecision } from '../app/app-world.ts';
import { ended, headerOf, moved, replied, started } from './attempt-store-contract.ts';
import { createFakeDisk } from './journal/fake-folder.ts';

const program = oneDecision();
const attempt: Attempt = {
  header: headerOf('one', { scenario: 'call' }),
  events: [started(), replied(1, 0), moved(2), ended(3)],
};
const seal = await sealAttempt(attempt, program, await makeDeviceKey());

interface Exported {
  attempts: { header: Record<string, unknown>; events: Record<string, unknown>[] }[];
  seals: Record<string, unknown>;
}

/** The file that the device of the seal hands out, changed by somebody. */
async function exported(change: (file: Exported) => void = () => {}): Promise<string> {
  const store = createMemoryStore();
  await store.addAll({ attempts: [{ ...attempt, seal }], packs: [], sources: [] });
  const file = JSON.parse(await exportAttempts(store, ['one'])) as Exported;
  change(file);
  return JSON.stringify(file);
}

const bring = (store: LocalStore, text: string) =>
  importAttempts(store, { size: text.length, text: async () => text });

async function integrityIn(store: LocalStore, id: string) {
  const found = await store.load(id);
  return found && integrityOf(store, found, program);
}

const altered: readonly [string, string, object, (file: Exported) => void][] = [
  [
    'a cut tail, the end of the call with it',
    'one',
    { kind: 'cut', left: 2 },
    (file) => file.attempts[0]?.events.splice(2),
  ],
  [
    'a field of a reply',
    'one',
    { kind: 'field', event: 1, path: 'ms' },
    (file) => Object.assign(file.attempts[0]?.events[1] ?? {}, { ms: 1 }),
  ],
  [
    'the id, the seal left under the old one',
    'other',
    { kind: 'field', event: null, path: 'id' },
    (file) => Object.assign(file.attempts[0]?.header ?? {}, { id: 'other' }),
  ],
  [
    'the id and a reply',
    'other',
    { kind: 'field', event: null, path: 'id' },
    (file) => {
      Object.assign(file.attempts[0]?.header ?? {}, { id: 'other' });
      Object.assign(file.attempts[0]?.events[1] ?? {}, { ms: 1 });
    },
  ],
];

describe('a sealed attempt from a file', () => {
  test.each(altered)('shows %s', async (_, id, alteration, change) => {
    const store = createMemoryStore();
    expect(await bring(store, await exported(change))).toMatchObject({ ok: true, added: 1 });
    expect(await integrityIn(store, id)).toMatchObject({ kind: 'altered', alteration });
    // Nobody goes on with it, and nobody seals it anew.
    expect((await store.list())[0]).toMatchObject({ ended: true, sealed: true });
  });

  test('keeps its seal beside an altered one of the same id, and goes home under its own', async () => {
    const store = createMemoryStore();
    await bring(store, await exported((file) => Object.assign(file.attempts[0]?.events[1] ?? {}, { ms: 1 })));
    expect(await bring(store, await exported())).toMatchObject({ added: 1, renamed: 1 });
    const copy = (await store.list()).map(({ header }) => header.id).find((id) => id !== 'one') ?? '';
    expect(await integrityIn(store, copy)).toMatchObject({ kind: 'whole' });

    const home = createMemoryStore();
    await home.addAll({ attempts: [{ ...attempt, seal }], packs: [], sources: [] });
    expect(await bring(home, await exportAttempts(store, [copy]))).toMatchObject({ added: 0, skipped: 1 });
    const elsewhere = createMemoryStore();
    await bring(elsewhere, await exportAttempts(store, [copy]));
    expect(await elsewhere.load('one')).toEqual(attempt);
    expect(await integrityIn(elsewhere, 'one')).toMatchObject({ kind: 'whole' });
  });

  test.each([
    ['no seal', (file: Exported) => Object.assign(file, { seals: {} })],
    [
      'a seal that does not fit',
      (file: Exported) => Object.assign(file.seals.one ?? {}, { head: '0'.repeat(64) }),
    ],
  ])('gives its seal to the same log that came with %s', async (_, change) => {
    const store = createMemoryStore();
    await bring(store, await exported(change));
    expect(await bring(store, await exported())).toMatchObject({ added: 0, skipped: 1 });
    expect(await integrityIn(store, 'one')).toMatchObject({ kind: 'whole' });
    // The other way round nothing changes.
    await bring(store, await exported(change));
    expect(await integrityIn(store, 'one')).toMatchObject({ kind: 'whole' });
  });

  test('of two under one id in a file both are kept', async () => {
    const store = createMemoryStore();
    const text = await exported((file) => {
      const first = structuredClone(file.attempts[0]);
      first?.events.splice(2);
      if (first) file.attempts.unshift(first);
    });
    expect(await bring(store, text)).toMatchObject({ added: 2, renamed: 1, skipped: 0 });
  });
});

describe('when the database is lost', () => {
  async function twins() {
    const journal = await createFileJournal(createFakeDisk().folder);
    return { journal, store: createTwinStore(createMemoryStore(), journal) };
  }

  test.each([
    ['its seal', attempt, seal, { kind: 'whole', own: false }],
    ['no seal', attempt, null, { kind: 'unsealed' }],
    [
      'a seal that it does not fit',
      { ...attempt, events: [started(), replied(1, 0), moved(2)] },
      seal,
      { kind: 'altered' },
    ],
  ])('an imported attempt comes back with %s', async (_, log, its, integrity) => {
    const { journal, store } = await twins();
    await store.addAll({ attempts: [{ ...log, seal: its }], packs: [], sources: [] });
    const again = createMemoryStore();
    expect(await reconcileAll(again, journal)).toMatchObject({ broughtBack: 1 });
    expect(await integrityIn(again, 'one')).toMatchObject(integrity);
    expect((await again.list())[0]?.sealed).toBe(its !== null);
  });

  test('a call that was sealed here comes back with its seal, and one that was not gets none any more', async () => {
    const { journal, store } = await twins();
    await store.create(attempt.header, attempt.events);
    await store.saveSeal('one', seal);
    await store.create(headerOf('two'), attempt.events);
    await store.create(headerOf('open'), [started()]);
    const again = createMemoryStore();
    expect(await reconcileAll(again, journal)).toMatchObject({ broughtBack: 3 });
    expect(await again.loadSeal('one')).toEqual(seal);
    const sealed = Object.fromEntries((await again.list()).map(({ header, sealed }) => [header.id, sealed]));
    expect(sealed).toEqual({ one: true, two: false, open: null });
  });

  test('a journal that lost the seal, or everything, has it again', async () => {
    const database = createMemoryStore();
    await database.addAll({ attempts: [{ ...attempt, seal }], packs: [], sources: [] });
    for (const events of [[], attempt.events]) {
      const journal = await createFileJournal(createFakeDisk().folder);
      if (events.length > 0) await journal.append(attempt.header, events);
      await createTwinStore(database, journal).load('one');
      expect(await journal.read('one')).toEqual({ ...attempt, seal });
    }
  });
});

test('when the journal is gone in the middle of an import, the database keeps nothing of it', async () => {
  const database = createMemoryStore();
  const disk = createFakeDisk();
  const journal = await createFileJournal(disk.folder);
  disk.fault = () => {
    throw new StorageError('failed');
  };
  const twins = createTwinStore(database, journal);
  expect(await bring(twins, await exported())).toMatchObject({ ok: false });
  expect(await database.list()).toEqual([]);
});
