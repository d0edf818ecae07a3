import { type Diagnostic, isProblem, problem } from '../core/base/diagnostic.ts';
import { importLimits } from './import-limits.ts';
import { type PackListing, sortListing } from './pack-listing.ts';
import { readZip } from './read-zip.ts';
import { safePath, visible } from './safe-path.ts';

/** A file as somebody hands it over; of one in a folder, the path within. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How many bytes it has, where they were too many to be read. */
  readonly size?: number;
}

/** The first bytes of what is often taken for a zip. */
const otherArchives = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
] as const;

/**
 * Reads a pack from a zip, from the files of a folder, or from a single file, within the limits of `importLimits`.
 * Its own folder is found, names are made safe, and only what calls are made of is opened. Never throws on content.
 */
export function readPack(input: readonly InputFile[]): PackListing | Diagnostic {
  const [only] = input;
  if (!only) return problem('pack-empty', '.');
  const name = visible(only.path);
  const size = input.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > importLimits.input) return problem('input-too-large', name, { size, limit: importLimits.input });
  if (input.length > 1) return readFolder(input);
  if (begins(only.bytes, [0x50, 0x4b])) return readZip(only.bytes, name);
  if (only.bytes.length === 0) return problem('file-empty', name);
  if (otherArchives.some((start) => begins(only.bytes, start))) return problem('not-a-zip', name);
  if (/\.ya?ml$/i.test(only.path)) return readFolder(input);
  const code = /\.zip$/i.test(only.path) ? 'zip-cut-off' : 'not-a-pack';
  return problem(code, name);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function readFolder(input: readonly InputFile[]): PackListing | Diagnostic {
  const { entries, file, total } = importLimits;
  const [first] = input;
  const name = visible(first?.path.split('/')[0] ?? '.');
  if (input.length > entries) return problem('too-many-files', name, { count: input.length, limit: entries });
  const items: { path: string; folder: boolean; bytes: Uint8Array; size: number }[] = [];
  for (const { path, bytes, size = bytes.length } of input) {
    const safe = safePath(path);
    if (typeof safe !== 'string') return safe;
    items.push({ path: safe, folder: false, bytes, size });
  }
  const sorted = sortListing(items, name);
  if (isProblem(sorted)) return sorted;
  let room: number = total;
  for (const [path, { size }] of sorted.authored) {
    if (size > file) return problem('file-too-large', path, { size, limit: file });
    room -= size;
    if (room < 0) return problem('pack-too-large', path, { limit: total });
  }
  const files = new Map(sorted.authored.map(([path, { bytes }]) => [path, bytes] as const));
  return { files, leftOut: sorted.leftOut };
}
