import { expose, proxy } from 'comlink';
import { createFileJournal } from './file-journal.ts';
import type { Journal } from './journal.ts';
import { openSyncFile, writeAfter } from './sync-file.ts';

/** What the page asks of the worker, which alone can flush files. */
export interface JournalWorker {
  /** The journal of a profile: a folder of that name in the origin-private file system. */
  open(profile: string): Promise<Journal>;
  /** Puts a text in a file beside the journal, in the place of what was there. */
  keepFile(profile: string, name: string, text: string): Promise<void>;
}

expose({
  open: async (profile) => proxy(await createFileJournal(await folderOf(profile))),
  async keepFile(profile, name, text) {
    const file = await openSyncFile(await folderOf(profile), name);
    try {
      writeAfter(file, 0, new TextEncoder().encode(text));
    } finally {
      file.close();
    }
  },
} satisfies JournalWorker);

async function folderOf(profile: string): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(profile, { create: true });
}
