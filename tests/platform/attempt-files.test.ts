import { expect, test } from 'vitest';
import { printLibrary } from '../../src/core/pack/library-json.ts';
import { printProgram } from '../../src/core/pack/printed-program.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { exportAttempts } from '../../src/platform/export-attempts.ts';
import { importAttempts, undoImport } from '../../src/platform/import-attempts.ts';
import { createFileJournal } from '../../src/platform/journal/file-journal.ts';
import type { KeptPack } from '../../src/platform/kept-pack.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { createTwinStore } from '../../src/platform/twin-store.ts';
import { oneDecision } from '../app/app-world.ts';
import { ended, headerOf, moved, replied, started } from './attempt-store-contract.ts';
import { createFakeDisk } from './journal/fake-folder.ts';

const program = oneDecision();
const { digest: pack, id: packId } = program;
const { digest: library } = program.library;
const fileOf = (text: string, size = text.length) => ({ size, text: async () => text });

async function filledStore() {
  const store = createMemoryStore();
  await store.keepSource(pack, printProgram(program));
  await store.keepSource(library, printLibrary(program.library));
  await store.create(headerOf('one', { pack, packId }), [started(), replied(1, 0), moved(2), ended(3)]);
  await store.create(headerOf('two', { pack, packId, forkedFrom: { attempt: 'one', events: 1 } }), [
    started(),
  ]);
  return store;
}

test('what is exported can be imported, with the packs it needs', async () => {
  const from = await filledStore();
  const to = createMemoryStore();
  const text = await exportAttempts(from, ['one', 'two', 'gone']);
  expect(await importAttempts(to, fileOf(text))).toMatchObject({
    ok: true,
    added: 2,
    skipped: 0,
    renamed: 0,
  });
  expect(await to.load('one')).toEqual(await from.load('one'));
  expect(await to.load('two')).toEqual(await from.load('two'));
  expect(await to.loadSource(pack)).toBe(await from.loadSource(pack));
  expect(await to.loadSource(library)).toBe(await from.loadSource(library));
  expect(await exportAttempts(to, ['one', 'two'])).toBe(text);
});

test('a pack whose library is lost stays behind, and its attempts come along', async () => {
  const from = createMemoryStore();
  await from.keepSource(pack, printProgram(program));
  await from.create(headerOf('one', { pack, packId }), [started()]);
  const to = createMemoryStore();
  const text = await exportAttempts(from, ['one']);
  expect(await importAttempts(to, fileOf(text))).toMatchObject({ ok: true, added: 1 });
  expect(await to.loadSource(pack)).toBeNull();
});

test('what is here already is skipped, also when the file is older', async () => {
  const store = await filledStore();
  const text = await exportAttempts(store, ['one', 'two']);
  await store.append('two', [replied(1, 0), moved(2)]);
  expect(await importAttempts(store, fileOf(text))).toMatchObject({
    ok: true,
    added: 0,
    skipped: 2,
    renamed: 0,
  });
  expect((await store.load('two'))?.events).toHaveLength(3);
});

test('another log under the same id is kept beside it, once', async () => {
  const store = await filledStore();
  const text = await exportAttempts(store, ['two']);
  const other = createMemoryStore();
  await other.create(headerOf('two'), [started(77)]);
  expect(await importAttempts(other, fileOf(text))).toMatchObject({
    ok: true,
    added: 1,
    skipped: 0,
    renamed: 1,
  });
  expect(await importAttempts(other, fileOf(text))).toMatchObject({
    ok: true,
    added: 0,
    skipped: 1,
    renamed: 0,
  });
  expect((await other.load('two'))?.events).toEqual([started(77)]);
  const copy = (await other.list()).find(({ header }) => header.id !== 'two');
  expect(copy?.header.id).toMatch(/^two~[0-9a-f]{12}$/);
});

test('a kept pack is not replaced by one from a file', async () => {
  const file = await valid();
  const mine = await filledStore();
  const theirs = (file.sources[pack] ?? '').replace('call', 'tale');
  Object.assign(file.sources, { [pack]: theirs });
  expect(await importAttempts(mine, fileOf(JSON.stringify(file)))).toMatchObject({ ok: true });
  expect(await mine.loadSource(pack)).toBe(printProgram(program));
});

test('when the storage is full, the journal beside it too, nothing of the file stays', async () => {
  const text = await exportAttempts(await filledStore(), ['one', 'two']);
  const database = createMemoryStore();
  const refusing = { ...database, addAll: () => Promise.reject(new StorageError('full')) };
  expect(await importAttempts(refusing, fileOf(text))).toEqual({ ok: false, problem: 'full', at: '' });

  const disk = createFakeDisk();
  const journal = await createFileJournal(disk.folder);
  let writes = 0;
  disk.fault = (operation) => {
    if (operation === 'write' && ++writes > 3) throw new DOMException('full', 'QuotaExceededError');
  };
  const twins = createTwinStore(database, journal);
  expect(await importAttempts(twins, fileOf(text))).toEqual({ ok: false, problem: 'full', at: '' });
  expect(writes).toBe(4);
  expect(await database.list()).toEqual([]);
  expect(await journal.attempts()).toEqual([]);
});

test('an import can be undone, but for what has gone on since', async () => {
  const to = createMemoryStore();
  await to.create(headerOf('mine'), [started()]);
  const outcome = await importAttempts(to, fileOf(await exportAttempts(await filledStore(), ['one', 'two'])));
  if (!outcome.ok) throw new Error(outcome.problem);
  await to.append('two', [replied(1, 0)]);
  expect(await undoImport(to, outcome.brought)).toBe(1);
  expect((await to.list()).map(({ header }) => header.id).sort()).toEqual(['mine', 'two']);
});

test('a backup brings the packs of the library along; those here already stay', async () => {
  const from = createMemoryStore();
  const pack: KeptPack = {
    digest: program.digest,
    id: program.id,
    version: '1.0.0',
    title: program.title,
    entries: [],
  };
  await from.addPack(pack, [
    { digest: program.digest, json: printProgram(program) },
    { digest: program.library.digest, json: printLibrary(program.library) },
  ]);
  const text = await exportAttempts(from, [], [program.digest]);
  const to = createMemoryStore();
  const outcome = await importAttempts(to, fileOf(text));
  expect(outcome).toMatchObject({ ok: true, added: 0, brought: { packs: [program.digest] } });
  const [restored] = await to.listPacks();
  expect(restored).toMatchObject({ id: program.id, digest: program.digest, title: program.title });
  expect(restored?.entries).toMatchObject([{ pack: program.id, imported: true }]);
  expect(await importAttempts(to, fileOf(text))).toMatchObject({ ok: true, brought: { packs: [] } });
  if (outcome.ok) await undoImport(to, outcome.brought);
  expect(await to.listPacks()).toEqual([]);

  const broken = text.replace('scenarios', 'scenariös');
  expect(await importAttempts(createMemoryStore(), fileOf(broken))).toMatchObject({
    ok: false,
    problem: 'damaged',
  });
});

const valid = async () => JSON.parse(await exportAttempts(await filledStore(), ['one'])) as FileOfOne;
interface FileOfOne {
  format: string;
  formatVersion: number;
  attempts: { header: Record<string, unknown>; events: Record<string, unknown>[] }[];
  sources: Record<string, string>;
}

const changed = (part: 'header' | 'event', change: object) => (file: FileOfOne) => {
  const [attempt] = file.attempts;
  Object.assign((part === 'header' ? attempt?.header : attempt?.events[1]) ?? {}, change);
  return file;
};

test.each<[string, string, (file: FileOfOne) => unknown]>([
  ['another format', 'other-format', (file) => ({ ...file, format: 'something' })],
  ['no object', 'other-format', () => [1, 2]],
  ['null', 'other-format', () => null],
  ['a newer format', 'newer-format', (file) => ({ ...file, formatVersion: 2 })],
  ['newer rules than there are here', 'newer-format', changed('header', { scoringVersion: 2 })],
  ['no attempts', 'damaged', ({ attempts: _, ...file }) => file],
  ['a gap in the log', 'damaged', changed('event', { n: 7 })],
  ['an unknown event', 'damaged', changed('event', { type: 'x' })],
  ['a field too many', 'damaged', changed('header', { extra: 1 })],
  ['markup as an id', 'damaged', changed('header', { id: '<b>' })],
  ['an id that is a way', 'damaged', changed('header', { id: '..' })],
  ['an id that every object has', 'damaged', changed('header', { id: 'constructor' })],
  ['an id of the machinery', 'damaged', changed('header', { id: '__proto__' })],
  ['a pack under another name', 'damaged', changed('header', { packId: 'hotel' })],
  ['a scenario that hides its name', 'damaged', changed('header', { scenario: 'a\u202eb' })],
  ['a moment that no calendar has', 'damaged', changed('event', { at: 9e15 })],
  ['a reply that takes for ever', 'damaged', changed('event', { ms: 1e300 })],
  [
    'a pack under a false digest',
    'damaged',
    (file) => ({ ...file, sources: { [library]: file.sources[pack] } }),
  ],
  ['a pack that is no JSON', 'damaged', (file) => ({ ...file, sources: { ...file.sources, [pack]: '{' } })],
  [
    'a pack without its library',
    'damaged',
    ({ sources: { [pack]: json }, ...file }) => ({ ...file, sources: { [pack]: json } }),
  ],
  [
    'a pack that is none',
    'damaged',
    ({ sources, ...file }) => ({
      ...file,
      sources: {
        ...sources,
        [pack]: JSON.stringify({ digest: pack, libraryDigest: library, scenarios: [] }),
      },
    }),
  ],
  [
    'a library that is none',
    'damaged',
    (file) => ({ ...file, sources: { [library]: JSON.stringify({ digest: library }) } }),
  ],
])('refuses a file with %s', async (_, problem, change) => {
  const store = createMemoryStore();
  const outcome = await importAttempts(store, fileOf(JSON.stringify(change(await valid()))));
  expect(outcome).toMatchObject({ ok: false, problem });
  expect(await store.list()).toEqual([]);
});

test('refuses what is no JSON, is nested without end, or is too large to read', async () => {
  const store = createMemoryStore();
  expect(await importAttempts(store, fileOf('not json'))).toMatchObject({ ok: false, problem: 'not-json' });
  expect(await importAttempts(store, fileOf('['.repeat(200_000)))).toMatchObject({
    ok: false,
    problem: 'not-json',
  });
  expect(await importAttempts(store, fileOf('{}', 65 * 1024 * 1024))).toMatchObject({
    ok: false,
    problem: 'too-large',
  });
});

test('says where a damaged file is damaged', async () => {
  const file = await valid();
  Object.assign(file.attempts[0]?.events[2] ?? {}, { cause: 'magic' });
  const outcome = await importAttempts(createMemoryStore(), fileOf(JSON.stringify(file)));
  expect(outcome).toMatchObject({ at: 'attempts.0.events.2.cause' });
});
