import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import type { PackFiles } from '../core/pack/pack-files.ts';
import { fileKind, isAlmostPack } from './file-kind.ts';
import { importLimits } from './import-limits.ts';
import { pathKey } from './safe-path.ts';
import { unfitFile } from './unfit-file.ts';

/** The files of a pack, below its own folder. */
export interface PackListing {
  readonly files: PackFiles;
  /** Files that stay behind: no call is made of them. */
  readonly leftOut: readonly string[];
}

interface Listed {
  /** Safe already. */
  readonly path: string;
  readonly folder: boolean;
}

interface Sorted<T> {
  /** By path below the pack's own folder. */
  readonly authored: readonly (readonly [path: string, item: T])[];
  readonly leftOut: readonly string[];
}

/**
 * Finds the pack's own folder, which may lie within another, and sorts what lies in it. `name` stands for the whole
 * in what is told. Two names that are one on some system, and files that no pack has, are problems.
 */
export function sortListing<T extends Listed>(items: readonly T[], name: string): Sorted<T> | Diagnostic {
  const keys = new Map<string, string>();
  for (const { path, folder } of items) {
    const key = pathKey(path);
    const earlier = keys.get(key);
    if (earlier !== undefined && !(folder && earlier === path))
      return problem('name-twice', path, { other: earlier });
    keys.set(key, path);
  }
  for (const { path } of items) {
    const folders = path.split('/').slice(0, -1);
    for (const [index] of folders.entries()) {
      const folder = folders.slice(0, index + 1).join('/');
      const file = keys.get(pathKey(folder));
      if (file !== undefined && !file.endsWith('/')) return problem('name-twice', path, { other: file });
    }
  }
  const files = items.filter(({ path, folder }) => !folder && fileKind(path) !== 'litter');
  if (files.length === 0) return problem('pack-empty', name);
  const heads = files.filter(({ path }) => /^([^/]+\/)*pack\.yaml$/.test(path)).map(({ path }) => path);
  const depth = Math.min(...heads.map((path) => path.split('/').length));
  const nearest = heads.filter((path) => path.split('/').length === depth);
  const [head] = nearest;
  if (head === undefined) {
    const almost = files.find(({ path }) => isAlmostPack(path));
    return almost
      ? problem('file-misnamed', almost.path, { name: 'pack.yaml' })
      : problem('pack-missing', name);
  }
  if (nearest.length > 1) return problem('several-packs', name, { count: nearest.length });
  const home = head.slice(0, -'pack.yaml'.length);

  const authored: [string, T][] = [];
  const leftOut: string[] = [];
  for (const item of files) {
    const inside = item.path.startsWith(home);
    const path = inside ? item.path.slice(home.length) : item.path;
    const unfit = unfitFile(path);
    // Outside the pack's own folder there is no right name.
    if (unfit && (inside || unfit.code !== 'file-misnamed')) return unfit;
    if (inside && fileKind(path) === 'authored') authored.push([path, item]);
    else leftOut.push(path);
  }
  if (authored.length > importLimits.authored)
    return problem('too-many-files', name, { count: authored.length, limit: importLimits.authored });
  return { authored: authored.sort(([a], [b]) => (a < b ? -1 : 1)), leftOut: leftOut.sort() };
}
