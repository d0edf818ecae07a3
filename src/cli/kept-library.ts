import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../core/pack/library.ts';
import { loadLibrary, printLibrary } from '../core/pack/library-json.ts';

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const cache = join(scenarios, '../node_modules/.cache/rapport');
/** What the library is made of, and by. */
const sources = ['rules', 'personas', '../src/core'].map((folder) => join(scenarios, folder));

/**
 * The library that comes with Rapport, as it was compiled last: reading its rules takes longer than scoring a few hundred
 * replies. Compiled, and kept, when any file that it is made of, or by, has changed.
 */
export async function builtInLibraryKept(): Promise<Library> {
  const name = `library-${fingerprint(sources)}.json`;
  const kept = readKept(cache, name);
  if (kept !== null) return kept;
  // The parser and the schemas are not even loaded when there is nothing to compile.
  const { requireLibrary } = await import('./load-pack.ts');
  const library = requireLibrary();
  keep(cache, name, library);
  return library;
}

/** The same for as long as no file below the folders is written, moved, added or removed. */
export function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(folder, entry));
      hash.update(`${entry}\0${size}\0${mtimeMs}\0`);
    }
  return hash.digest('hex').slice(0, 16);
}

/** What was kept under a name; null for nothing, or nothing of use. */
export function readKept(folder: string, name: string): Library | null {
  try {
    return loadLibrary(readFileSync(join(folder, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps a library in place of all that were kept before. Where nothing can be written, nothing is kept. */
export function keep(folder: string, name: string, library: Library): void {
  const unfinished = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, printLibrary(library));
    renameSync(unfinished, join(folder, name));
    for (const other of readdirSync(folder))
      if (/^library-.*\.json$/.test(other) && other !== name) rmSync(join(folder, other), { force: true });
  } catch {
    // The next command compiles again.
  }
}
