import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtInLibraryKept, fingerprint, keep, readKept } from '../../src/cli/kept-library.ts';
import { library } from '../core/pack/packs.ts';
import { scratchFolder } from './run-rapport.ts';

const scratch = scratchFolder();
const cache = join(scratch, 'cache');

beforeEach(() => rmSync(cache, { recursive: true, force: true }));

test('the library that was kept is the one that is compiled', async () => {
  const kept = await builtInLibraryKept();
  expect(JSON.stringify(kept)).toBe(JSON.stringify(library()));
  expect(kept.digest).toBe(library().digest);
});

describe('a kept library', () => {
  test('takes the place of the one before', () => {
    keep(cache, 'library-1.json', library());
    keep(cache, 'library-2.json', library());
    expect(readdirSync(cache)).toEqual(['library-2.json']);
    expect(readKept(cache, 'library-2.json')?.digest).toBe(library().digest);
    expect(readKept(cache, 'library-1.json')).toBeNull();
  });

  test('that is no library is none', () => {
    mkdirSync(cache);
    for (const text of ['', '{"digest":', '{}', 'null']) {
      writeFileSync(join(cache, 'library-1.json'), text);
      expect(readKept(cache, 'library-1.json')).toBeNull();
    }
  });

  test('is not kept where nothing can be written, and nobody is told', () => {
    writeFileSync(join(scratch, 'file'), '');
    keep(join(scratch, 'file'), 'library-1.json', library());
    expect(readKept(join(scratch, 'file'), 'library-1.json')).toBeNull();
  });
});

describe('the fingerprint of folders', () => {
  const folder = join(scratch, 'sources');
  const file = join(folder, 'deep', 'a.yaml');
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(file, 'one');
  });

  test.each<[string, () => void]>([
    ['is written', () => writeFileSync(file, 'longer')],
    ['is written at another time', () => utimesSync(file, 1, 1)],
    ['is added', () => writeFileSync(join(folder, 'b.yaml'), '')],
    ['is removed', () => rmSync(file)],
  ])('changes when a file %s', (_, change) => {
    const before = fingerprint([folder]);
    expect(fingerprint([folder])).toBe(before);
    change();
    expect(fingerprint([folder])).not.toBe(before);
  });
});
