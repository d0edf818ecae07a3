import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../core/base/locale.ts';
import type { Library } from '../core/pack/library.ts';
import type { Program } from '../core/pack/program.ts';
import { loadPack } from './load-pack.ts';

const builtIn = fileURLToPath(new URL('../../scenarios/packs/', import.meta.url));

/** Finds the program an attempt was made with, by digest: among the folders given first, then the built-in packs. */
export function createPackFinder(
  folders: readonly string[],
  library: Library,
  locale: Locale,
): (digest: string) => Program | null {
  const programs = new Map<string, Program>();
  let waiting = [...folders, ...readdirSync(builtIn).map((name) => builtIn + name)];
  return (digest) => {
    while (!programs.has(digest) && waiting.length > 0) {
      const [folder = '', ...rest] = waiting;
      waiting = rest;
      const { program } = loadPack(folder, library, locale);
      if (program) programs.set(program.digest, program);
    }
    return programs.get(digest) ?? null;
  };
}
