import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportServices, importPack } from '../../src/app/imports/import-pack.ts';
import { isNewer } from '../../src/app/imports/is-newer.ts';
import { preparePack } from '../../src/app/imports/prepare-pack.ts';
import type { runInWorker } from '../../src/app/imports/run-in-worker.ts';
import { createShelf, type Shelf } from '../../src/app/shelf.ts';
import type { PackFiles } from '../../src/core/pack/pack-files.ts';
import type { ImportOutcome, ImportStep } from '../../src/features/library/imports/import-outcome.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import type { BroughtFile } from '../../src/platform/brought-files.ts';
import type { LocalStore } from '../../src/platform/local-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import {
  analyser,
  editedTemplate,
  headerFor,
  library,
  template,
  templateFiles,
  textOf,
} from '../core/pack/packs.ts';
import { entryOf } from '../features/library/catalog.ts';

const here: typeof runInWorker = async (job, onStep) => preparePack(job.input, { library, analyser }, onStep);

/** The template as a folder, in some version. */
function folder(version = '0.1.0', files: PackFiles = templateFiles()): readonly BroughtFile[] {
  return [...files.keys()].map((name) => {
    const text = textOf(files, name);
    const told = name === 'pack.yaml' ? text.replace('0.1.0', version) : text;
    return { path: `my-pack/${name}`, file: new File([told], name) };
  });
}

let store: LocalStore;
let packs: Shelf;
let steps: ImportStep[];

beforeEach(() => {
  store = createMemoryStore();
  const catalog = { entries: [entryOf('one', { pack: 'hotel' })], personas: [], tempers: [], techniques: {} };
  packs = createShelf(
    { catalog, loadLibrary: async () => library(), loadPack: async () => template() },
    store,
  );
  steps = [];
});

function bring(
  files: readonly BroughtFile[],
  change: Partial<ImportServices> = {},
  run = here,
  signal = new AbortController().signal,
): Promise<ImportOutcome> {
  return importPack({ store, packs, ...change }, files, (step) => steps.push(step), signal, run);
}

const codesOf = (outcome: ImportOutcome) =>
  outcome.kind === 'refused' ? outcome.diagnostics.map(({ code }) => code) : outcome.kind;
const callsOf = () => packs.catalog.entries.map(({ pack, scenario }) => `${pack}/${scenario}`);

describe('a pack that is brought in', () => {
  test('is kept, stands in the library as imported, and is played as any other', async () => {
    const readme = { path: 'my-pack/README.md', file: new File(['hello'], 'README.md') };
    const outcome = await bring([...folder(), readme]);
    expect(outcome).toMatchObject({ kind: 'added', replaced: null, leftOut: ['README.md'] });
    expect(callsOf()).toEqual(['hotel/one', 'my-pack/lost-umbrella']);
    expect(packs.catalog.entries[1]?.imported).toBe(true);
    const program = await packs.loadPack('my-pack');
    expect(program.digest).toBe(template().digest);
    expect([...new Set(steps.map(({ stage }) => stage))]).toEqual([
      'opening',
      'reading',
      'compiling',
      'checking',
      'playing',
      'keeping',
    ]);
  });

  test('takes the place of an older one, and calls taken with that keep it', async () => {
    await bring(folder('1.0.0'));
    const old = await packs.loadPack('my-pack');
    const [scenario] = old.scenarios;
    if (!scenario) throw new Error('no call');
    await store.create(headerFor(old, scenario, { id: 'taken' }), [{ n: 0, at: 0, type: 'started' }]);
    expect(await bring(folder('1.10.0'))).toMatchObject({ kind: 'added', replaced: '1.0.0' });
    expect(callsOf()).toEqual(['hotel/one', 'my-pack/lost-umbrella']);
    expect((await packs.loadPack('my-pack')).version).toBe('1.10.0');
    expect(await store.loadSource(old.digest)).not.toBe(null);
  });

  test('is refused when a newer one is here', async () => {
    await bring(folder('1.10.0'));
    expect(codesOf(await bring(folder('1.9.0')))).toEqual(['pack-older']);
    expect((await store.listPacks()).map(({ version }) => version)).toEqual(['1.10.0']);
  });

  test('stands in for one of the same id that came with the app, until it is taken away', async () => {
    const files = editedTemplate('pack.yaml', 'id: my-pack', 'id: hotel');
    await bring(folder('0.1.0', files));
    expect(callsOf()).toEqual(['hotel/lost-umbrella']);
    const [pack] = await store.listPacks();
    await store.removePack(pack?.digest ?? '');
    await packs.refresh();
    expect(callsOf()).toEqual(['hotel/one']);
  });
});

describe('nothing is kept', () => {
  const nothingKept = async () => {
    expect(await store.listPacks()).toEqual([]);
    expect(await store.loadSource(library().digest)).toBe(null);
    expect(callsOf()).toEqual(['hotel/one']);
  };

  test('of a pack with a fault', async () => {
    const files = editedTemplate('scenarios/lost-umbrella.yaml', 'par: 3', 'par: three');
    expect(codesOf(await bring(folder('0.1.0', files)))).toEqual(['schema-not-number']);
    await nothingKept();
  });

  test('when the user stops it', async () => {
    expect(codesOf(await bring(folder(), {}, async () => null))).toBe('stopped');
    const stopping = new AbortController();
    stopping.abort();
    expect(codesOf(await bring(folder(), {}, here, stopping.signal))).toBe('stopped');
    await nothingKept();
  });

  test('when storage refuses', async () => {
    const full: LocalStore = { ...store, addPack: () => Promise.reject(new StorageError('full')) };
    expect(await bring(folder(), { store: full })).toEqual({ kind: 'not-kept', problem: 'full' });
    await nothingKept();
  });

  test('when the rules cannot be loaded, there is no worker, or a file cannot be read', async () => {
    const offline = { ...packs, loadLibrary: () => Promise.reject(new Error('offline')) };
    expect(codesOf(await bring(folder(), { packs: offline }))).toEqual(['import-failed']);
    const none = () => Promise.reject(new Error('no worker'));
    expect(codesOf(await bring(folder(), {}, none))).toEqual(['import-failed']);
    const gone = Object.assign(new File(['a'], 'a.zip'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(codesOf(await bring([{ path: 'a.zip', file: gone }]))).toEqual(['file-unreadable']);
    await nothingKept();
  });

  test('of what is too much to be read at all', async () => {
    const large = Object.defineProperty(new File([], 'a.zip'), 'size', { value: 33_000_000 });
    expect(codesOf(await bring([{ path: 'a.zip', file: large }]))).toEqual(['input-too-large']);
    const many = Array.from({ length: 2_001 }, () => ({ path: 'a/b.txt', file: new File([], 'b.txt') }));
    expect(codesOf(await bring(many))).toEqual(['too-many-files']);
    const long = Object.defineProperty(new File([], 'a.yaml'), 'size', { value: 2_000_001 });
    const withLong = [...folder(), { path: 'my-pack/scenarios/long.yaml', file: long }];
    expect(codesOf(await bring(withLong))).toEqual(['file-too-large']);
  });

  test('of files that are too much together, none of which is opened', async () => {
    let opened = 0;
    const files = Array.from({ length: 20 }, (_, index) => {
      const file = new File([], `${index}.yaml`);
      Object.defineProperty(file, 'size', { value: 1_900_000 });
      file.arrayBuffer = async () => {
        opened++;
        return new ArrayBuffer(0);
      };
      return { path: `my-pack/scenarios/${index}.yaml`, file };
    });
    expect(codesOf(await bring([...folder(), ...files]))).toEqual(['input-too-large']);
    expect(opened).toBe(0);
  });
});

test.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '10.0.0', false],
  ['1.0.0', '1.0.0', false],
])('%s is newer than %s: %s', (version, other, newer) => {
  expect(isNewer(version, other)).toBe(newer);
});
