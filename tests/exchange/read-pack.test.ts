import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/core/base/crc32.ts';
import { isProblem } from '../../src/core/base/diagnostic.ts';
import { type InputFile, readPack } from '../../src/exchange/read-pack.ts';
import { templateFiles, textOf, umbrella } from '../core/pack/packs.ts';
import { joined, type RawEntry, rawZip } from '../fixtures/hostile/raw-zip.ts';

const utf8 = new TextEncoder();
const content = (name: string) => textOf(templateFiles(), name);

/** The template as a zip whose call is told of otherwise. */
function zipWith(change: (call: RawEntry) => Partial<RawEntry>, more: readonly RawEntry[] = []) {
  const entries = [...templateFiles().keys()].map((name): RawEntry => {
    const entry = { name, content: content(name), method: 0 };
    return name === umbrella ? { ...entry, ...change(entry) } : entry;
  });
  return readPack([{ path: 'pack.zip', bytes: rawZip([...entries, ...more]) }]);
}

/** Numbers of four or eight bytes, the low end first. */
function numbers(width: 4 | 8, ...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(width * values.length));
  for (const [index, value] of values.entries()) {
    if (width === 8) view.setBigUint64(index * 8, BigInt(value), true);
    else view.setUint32(index * 4, value, true);
  }
  return new Uint8Array(view.buffer);
}

const signature = numbers(4, 0x08074b50);
const length = utf8.encode(content(umbrella)).length;
const enormous = 0xffffffff;
/** A zip64 margin before the bytes. */
const wide = (size: number, packed: number) => joined(Uint8Array.of(1, 0, 16, 0), numbers(8, size, packed));

describe('a zip that honest tools make is read', () => {
  test.each<[string, (checksum: number) => Partial<RawEntry>]>([
    ['how hard it was packed is told once', () => ({ flags: 2048 | 6, local: { flags: 2048 } })],
    ['how its names are written is told once', () => ({ flags: 0, local: { flags: 2048 } })],
    [
      'its numbers follow the bytes',
      (sum) => ({
        flags: 8,
        local: { crc: 0, size: 0, packedSize: 0 },
        behind: joined(signature, numbers(4, sum, length, length)),
      }),
    ],
    [
      'its numbers follow the bytes without a sign',
      (sum) => ({
        flags: 8,
        local: { crc: 0, size: 0, packedSize: 0 },
        behind: numbers(4, sum, length, length),
      }),
    ],
    [
      'it left room for enormous sizes',
      () => ({ local: { size: enormous, packedSize: enormous, extra: wide(length, length) } }),
    ],
    [
      'it was streamed with room for enormous sizes',
      (sum) => ({
        flags: 8,
        local: { crc: 0, size: enormous, packedSize: enormous, extra: wide(0, 0) },
        behind: joined(signature, numbers(4, sum), numbers(8, length, length)),
      }),
    ],
  ])('%s', (_, change) => {
    const read = zipWith(() => change(crc32(utf8.encode(content(umbrella)))));
    expect(read).toMatchObject({ leftOut: [] });
  });

  test('a number behind the bytes that is another is none', () => {
    const behind = joined(signature, numbers(4, 0x1234, length, length));
    const read = zipWith(() => ({ flags: 8, local: { crc: 0, size: 0, packedSize: 0 }, behind }));
    expect(read).toMatchObject({ code: 'zip-damaged', file: umbrella });
  });

  test('with an entry for its own folder', () => {
    expect(zipWith(() => ({}), [{ name: './' }])).toMatchObject({ leftOut: [] });
  });
});

const folder = (...more: readonly string[]): readonly InputFile[] =>
  [...templateFiles().keys(), ...more].map((name) => ({
    path: `my-pack/${name}`,
    bytes: utf8.encode(templateFiles().has(name) ? content(name) : 'a: 1\n'),
  }));

describe('a folder', () => {
  test.each([
    'Icon\r',
    'scenarios/Icon\r',
    'scenarios/lost-umbrella.yaml~',
    'scenarios/.lost-umbrella.yaml.swp',
    '.editorconfig',
    '.vscode/settings.json',
    '.git/config',
    '__MACOSX/._pack.yaml',
    '~$notes.docx',
    'Thumbs.db',
  ])('may hold what systems and editors leave: %j', (name) => {
    const read = readPack(folder(name));
    expect(read).toMatchObject({ leftOut: [] });
    expect(isProblem(read) ? [] : [...read.files.keys()]).toEqual([...templateFiles().keys()].sort());
  });

  test.each(['README', 'LICENSE.txt', 'LICENSE-MIT', 'README.zh.md', '说明.md'])(
    'may hold words about it: %s',
    (name) => expect(readPack(folder(name))).toMatchObject({ leftOut: [name] }),
  );

  test.each(['README.exe', 'LICENSE.html'])('holds no %s', (name) =>
    expect(readPack(folder(name))).toMatchObject({ code: 'file-not-allowed' }),
  );

  test.each(['scenarios/b.YAML', 'scenarios/b.Yml', 'plans/b.YAML'])('may write an ending as %s', (name) => {
    const read = readPack(folder(name));
    expect(isProblem(read) ? read : [...read.files.keys()]).toContain(name);
  });

  test.each([
    ['Scenarios/b.yaml', 'scenarios/b.yaml'],
    ['scenario/b.yml', 'scenarios/b.yaml'],
    ['scenarios/b.yaml.txt', 'scenarios/b.yaml'],
    ['scenarios/hotel/b.yaml', 'scenarios/b.yaml'],
    ['Plan/b.yaml', 'plans/b.yaml'],
  ])('tells of %s what it would be called', (name, right) => {
    expect(readPack(folder(name))).toMatchObject({
      code: 'file-misnamed',
      file: name,
      data: { name: right },
    });
  });

  test('names a file that was too long to be read', () => {
    const long = { path: 'my-pack/scenarios/long.yaml', bytes: new Uint8Array(), size: 9_000_000 };
    expect(readPack([...folder(), long])).toMatchObject({
      code: 'file-too-large',
      data: { size: 9_000_000 },
    });
  });
});
