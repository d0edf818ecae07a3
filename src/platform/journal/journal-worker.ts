import { expose, proxy } from 'comlink';
import { openIndexedDbStore } from '../indexed-db-store.ts';
import { createTwinStore } from '../twin-store.ts';
import { createFileJournal } from './file-journal.ts';
import type { WorkerStores } from './steady-stores.ts';
import { openSyncFile, writeAfter } from './sync-file.ts';

/** What the page asks of the worker, which alone can flush files. */
export interface JournalWorker {
  /** The journal of a profile, a folder of that name in the origin-private file system, and its calls beside it. */
  open(profile: string): Promise<WorkerStores>;
  /** Puts a text in a file beside the journal, in the place of what was there. */
  keepFile(profile: string, name: string, text: string): Promise<void>;
}

expose({
  async open(profile) {
    const [journal, database] = await Promise.all([
      folderOf(profile).then(createFileJournal),
      openIndexedDbStore(profile),
    ]);
    return proxy({ journal, calls: createTwinStore(database, journal) });
  },
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
