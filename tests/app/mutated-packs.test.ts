import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { importPack } from '../../src/app/imports/import-pack.ts';
import { preparePack } from '../../src/app/imports/prepare-pack.ts';
import { loadLibrary, printLibrary } from '../../src/core/pack/library-json.ts';
import { loadProgram } from '../../src/core/pack/printed-program.ts';
import { playRun } from '../../src/core/scoring/play-run.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import type { InputFile } from '../../src/exchange/read-pack.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { headerFor, library, templateFiles, textOf } from '../core/pack/packs.ts';
import { type RawEntry, rawZip } from '../fixtures/hostile/raw-zip.ts';

/** `MUTATED_PACKS=100000 MUTATED_SEED=7` for more of them, or others. */
const runs = Number(process.env.MUTATED_PACKS ?? 10_000);
const seed = Number(process.env.MUTATED_SEED ?? 20_261_123);

/** Milliseconds in which every pack has its answer. */
const longest = 2_000;

const printed = printLibrary(library());
const loaded = loadLibrary(printed);
const analyser = createAnalyser(loaded);
const rules = { library: () => loaded, analyser: () => analyser };
const names = [...templateFiles().keys()];
const texts = new Map(names.map((name) => [name, textOf(templateFiles(), name)]));
const entries: readonly RawEntry[] = names.map((name) => ({ name, content: texts.get(name) ?? '' }));
const honest = zipSync(Object.fromEntries([...texts].map(([name, text]) => [name, strToU8(text)])));

const sum = { accepted: 0, refused: 0, slowest: 0, codes: new Map<string, number>() };
const builtIns = [Object, Array, String, Map, Set, Function].map(({ prototype }) => prototype as object);
const untouched = builtIns.map((prototype) => Reflect.ownKeys(prototype).length);

/** Brings a pack in as the page does, save that its worker is here. */
async function bring(input: readonly InputFile[]): Promise<void> {
  const store = createMemoryStore();
  const begun = performance.now();
  const outcome = await importPack(
    { store, packs: { loadLibrary: async () => loaded, refresh: async () => undefined } },
    input.map(({ path, bytes }) => ({ path, file: new File([bytes as Uint8Array<ArrayBuffer>], path) })),
    () => undefined,
    new AbortController().signal,
    async (job) => preparePack(job.input, rules, () => undefined),
  );
  const took = performance.now() - begun;
  sum.slowest = Math.max(sum.slowest, took);
  expect(took).toBeLessThan(longest);
  expect(builtIns.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(untouched);
  const kept = await store.listPacks();
  if (outcome.kind === 'added') {
    sum.accepted++;
    expect(kept).toEqual([outcome.pack]);
    const program = loadProgram((await store.loadSource(outcome.pack.digest)) ?? '', loaded);
    if (!program) throw new Error('an accepted pack is not kept');
    for (const scenario of program.scenarios) {
      const { events } = playRun(program, headerFor(program, scenario), 'random');
      expect(events.length).toBeGreaterThan(1);
    }
    return;
  }
  expect(outcome.kind).toBe('refused');
  if (outcome.kind !== 'refused') return;
  sum.refused++;
  const code = outcome.diagnostics[0]?.code ?? 'no reason';
  sum.codes.set(code, (sum.codes.get(code) ?? 0) + 1);
  expect(code).not.toBe('no reason');
  expect(kept).toEqual([]);
  expect(await store.loadSource(loaded.digest)).toBe(null);
}

const inZip = (bytes: Uint8Array): readonly InputFile[] => [{ path: 'pack.zip', bytes }];
/** A place between 0 and 1, each as likely as the others: doubles would crowd at the ends. */
const where = fc.nat(2 ** 30 - 1).map((place) => place / 2 ** 30);

/** Bytes of a zip turned; some cut out or put in. */
const turnedBytes = fc
  .array(
    fc.record({
      at: where,
      cut: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.nat(4)),
      put: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((changes) => {
    let bytes = honest;
    for (const { at, cut, put } of changes) {
      const start = Math.floor(at * bytes.length);
      bytes = Uint8Array.from([
        ...bytes.subarray(0, start),
        ...put,
        ...bytes.subarray(start + (cut ?? put.length)),
      ]);
    }
    return inZip(bytes);
  });

const strangeName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '../a.yaml',
    'scenarios/../../a',
    'C:\\a.yaml',
    '/a',
    'a\0b',
    'CON',
    '__proto__',
    'Pack.yaml',
    '',
  ),
);
const number16 = fc.oneof(fc.nat(20), fc.constantFrom(0xffff, 0x7fff), fc.nat(0xffff));
const number32 = fc.oneof(fc.nat(5_000), fc.constantFrom(0xffffffff, 0x7fffffff, 0x80000000), fc.nat());
const header = fc.record(
  {
    name: strangeName,
    method: number16,
    flags: number16,
    crc: number32,
    size: number32,
    packedSize: number32,
  },
  { requiredKeys: [] },
);
const lie = fc.record(
  {
    name: strangeName,
    content: fc.string({ maxLength: 200 }),
    method: fc.constantFrom(0, 8, 9, 12, 99),
    flags: fc.constantFrom(0, 1, 8, 64, 2048, 2056),
    crc: number32,
    size: number32,
    packed: fc.uint8Array({ maxLength: 200 }),
    packedSize: number32,
    offset: number32,
    attributes: number32,
    extra: fc.uint8Array({ maxLength: 24 }),
    local: header,
  },
  { requiredKeys: [] },
);

/** A zip some of whose entries lie, with others beside them. */
const lyingZip = fc
  .record({
    lies: fc.array(fc.tuple(fc.nat(names.length - 1), lie), { minLength: 1, maxLength: 2 }),
    more: fc.array(fc.record({ name: strangeName, content: fc.string({ maxLength: 50 }) }), { maxLength: 3 }),
    end: fc.oneof(
      { weight: 5, arbitrary: fc.constant({}) },
      fc.record({ count: number16, disk: fc.nat(2), offset: number32 }, { requiredKeys: [] }),
    ),
  })
  .map(({ lies, more, end }) => {
    const told = entries.map((entry, index) =>
      Object.assign({ ...entry }, ...lies.filter(([at]) => at === index).map(([, change]) => change)),
    );
    return inZip(rawZip([...told, ...more], end));
  });

const strangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    -1e308,
    2 ** 53,
    '',
    ' ',
    'end',
    '\u202e',
    '\ud800',
    [],
    {},
  ),
  fc.constantFrom<unknown>(Number.POSITIVE_INFINITY, Number.NaN, 'x'.repeat(5_000), ['a', ['b', ['c']]]),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
);
const strangeKey = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'to', 'when', 'not', 'any', '<<', ''),
);

/** The tree of a file with some branches replaced, dropped, doubled, moved or renamed. */
const grownTree = fc
  .record({
    name: fc.constantFrom(...names),
    changes: fc.array(
      fc.record({
        at: where,
        kind: fc.constantFrom('replace', 'drop', 'double', 'move', 'rename', 'add'),
        other: where,
        value: strangeValue,
        key: strangeKey,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    json: fc.boolean(),
  })
  .map(({ name, changes, json }) => {
    const root: unknown = parse(texts.get(name) ?? '');
    for (const { at, kind, other, value, key } of changes) {
      const branches = branchesOf(root);
      const [parent, member] = branches[Math.floor(at * branches.length)] ?? [];
      const [from, chosen] = branches[Math.floor(other * branches.length)] ?? [];
      if (!parent || member === undefined || !from || chosen === undefined) break;
      if (kind === 'replace') parent[member] = value;
      if (kind === 'drop') delete parent[member];
      if (kind === 'double' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(member)]));
      if (kind === 'move') parent[member] = structuredClone(from[chosen]);
      if (kind === 'rename' && !Array.isArray(parent)) define(parent, key, parent[member]);
      if (kind === 'add') define(parent, key, value);
    }
    const text = json ? toJson(root) : stringify(root, { aliasDuplicateObjects: true });
    return folderWith(name, new TextEncoder().encode(text));
  });

type Branch = Record<string, unknown>;

function branchesOf(root: unknown): [Branch, string][] {
  if (typeof root !== 'object' || root === null) return [];
  return Object.keys(root).flatMap((key) => [
    [root as Branch, key] as [Branch, string],
    ...branchesOf((root as Branch)[key]),
  ]);
}

function define(parent: Branch, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? `${member}` : member)) ?? 'null';
}

function folderWith(name: string, bytes: Uint8Array): readonly InputFile[] {
  return names.map((own) => ({
    path: `p/${own}`,
    bytes: own === name ? bytes : strToU8(texts.get(own) ?? ''),
  }));
}

const pieces = fc.oneof(
  fc.constantFrom(
    '&a ',
    '*a',
    '!!binary ',
    '? ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '%YAML 1.1\n',
    '---\n',
    '\t',
    '"',
    "'",
    '#',
    '\u202e',
    '\u0000',
    '.inf',
    '<<: ',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...names).map((name) => (texts.get(name) ?? '').slice(100, 260)),
);

/** The text of a file with signs of the language put in, lines dropped and repeated. */
const tornText = fc
  .record({
    name: fc.constantFrom(...names),
    changes: fc.array(fc.record({ at: where, cut: fc.nat(12), put: pieces, times: fc.nat(40) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ name, changes }) => {
    let text = texts.get(name) ?? '';
    for (const { at, cut, put, times } of changes) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + put.repeat(1 + times) + text.slice(start + cut);
    }
    return folderWith(name, new TextEncoder().encode(text));
  });

const sorts = { turnedBytes, lyingZip, grownTree, tornText } as const;

test.each(Object.entries(sorts))(
  'packs that are mutated have their answer: %s',
  async (_, sort) => {
    await fc.assert(fc.asyncProperty(sort, bring), {
      seed,
      numRuns: Math.ceil(runs / Object.keys(sorts).length),
    });
  },
  600_000,
);

test('some are accepted, most are refused, for many reasons', () => {
  const { accepted, refused, slowest, codes } = sum;
  console.log(
    `${accepted + refused} mutated packs, seed ${seed}: ${accepted} accepted, ${refused} refused for ${codes.size} reasons, slowest ${Math.round(slowest)} ms`,
  );
  if (process.env.MUTATED_CODES) console.log([...codes].sort(([, a], [, b]) => b - a));
  expect(accepted + refused).toBeGreaterThanOrEqual(runs);
  expect(accepted).toBeGreaterThan(runs / 100);
  expect(codes.size).toBeGreaterThan(25);
});
