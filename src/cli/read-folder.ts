import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackFiles } from '../core/pack/pack-files.ts';
import { maxFileLength } from '../core/pack/yaml-limits.ts';

/** Authored files only: media is looked at by its name elsewhere. */
const authored = /\.ya?ml$/i;

/** Reads the authored files below a folder. A file over the limit is cut just past it, so that its size is still seen. */
export function readFolder(folder: string): PackFiles {
  const files = new Map<string, Uint8Array>();
  for (const path of walk(folder).filter((path) => authored.test(path))) {
    const bytes =
      statSync(path).size > maxFileLength ? new Uint8Array(maxFileLength + 1) : readFileSync(path);
    files.set(nameWithin(folder, path), bytes);
  }
  return files;
}

/** The names of all files below a folder. */
export function namesBelow(folder: string): readonly string[] {
  return walk(folder).map((path) => nameWithin(folder, path));
}

function nameWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function walk(folder: string): string[] {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
}
