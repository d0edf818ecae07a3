import { type Diagnostic, isProblem } from '../core/base/diagnostic.ts';
import { importLimits } from './import-limits.ts';
import { type PackListing, sortListing } from './pack-listing.ts';
import { readDirectory } from './read-directory.ts';
import { unpackEntry } from './unpack-entry.ts';

/** Reads the authored files of a pack from a zip; of everything else only the names are looked at. */
export function readZip(bytes: Uint8Array, name: string): PackListing | Diagnostic {
  const entries = readDirectory(bytes, name);
  if (isProblem(entries)) return entries;
  const sorted = sortListing(entries, name);
  if (isProblem(sorted)) return sorted;
  const files = new Map<string, Uint8Array>();
  let room: number = importLimits.total;
  for (const [path, entry] of sorted.authored) {
    const content = unpackEntry(bytes, entry, room);
    if (isProblem(content)) return content;
    room -= content.length;
    files.set(path, content);
  }
  return { files, leftOut: sorted.leftOut };
}
