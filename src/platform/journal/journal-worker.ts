import { expose, proxy } from 'comlink';
import { createFileJournal } from './file-journal.ts';
import type { Journal } from './journal.ts';

/** What the page asks of the worker, which alone can flush files. */
export interface JournalWorker {
  /** The journal of a profile: a folder of that name in the origin-private file system. */
  open(profile: string): Promise<Journal>;
}

expose({
  async open(profile) {
    const storage = await navigator.storage.getDirectory();
    return proxy(await createFileJournal(await storage.getDirectoryHandle(profile, { create: true })));
  },
} satisfies JournalWorker);
