import { importLimits } from '../../exchange/import-limits.ts';
import type { InputFile } from '../../exchange/read-pack.ts';
import type { BroughtFile } from '../../platform/brought-files.ts';

/** Of a folder only what may be authored is read; the names of the rest are enough. */
const mayBeAuthored = /\.ya?ml$/i;

/** Files to be opened, each with the bytes that will be read of it: held in the page's memory, all at once. */
export function bytesToRead(brought: readonly BroughtFile[]): number {
  return brought.reduce((sum, item) => sum + (isRead(item, brought.length) ? item.file.size : 0), 0);
}

/** Reads what is worth it. Of a file over the limit only the size comes along, for the sentence about it. */
export function readBrought(brought: readonly BroughtFile[]): Promise<readonly InputFile[]> {
  return Promise.all(
    brought.map(async (item) => {
      const { path, file } = item;
      if (isRead(item, brought.length)) return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
      const unread = { path, bytes: new Uint8Array() };
      return mayBeAuthored.test(path) ? { ...unread, size: file.size } : unread;
    }),
  );
}

function isRead({ path, file }: BroughtFile, count: number): boolean {
  return count === 1 || (mayBeAuthored.test(path) && file.size <= importLimits.file);
}
