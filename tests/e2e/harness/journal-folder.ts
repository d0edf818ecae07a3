import type { Page } from 'playwright-core';

/** What a journal's folder holds, by file name: read and changed past the app. */
export function journalFiles(page: Page, folder: 'attempts' | 'sources'): Promise<Record<string, number[]>> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const profile = await root.getDirectoryHandle('rapport', { create: true });
    const files: Record<string, number[]> = {};
    for await (const [file, handle] of (await profile.getDirectoryHandle(name, { create: true })).entries()) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
      files[file] = [...new Uint8Array(bytes)];
    }
    return files;
  }, folder);
}

export function writeJournalFile(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  return page.evaluate(
    async (given) => {
      const root = await navigator.storage.getDirectory();
      const profile = await root.getDirectoryHandle('rapport', { create: true });
      const attempts = await profile.getDirectoryHandle('attempts', { create: true });
      const file = await (await attempts.getFileHandle(given.name, { create: true })).createWritable();
      await file.write(new Uint8Array(given.bytes));
      await file.close();
    },
    { name, bytes: [...bytes] },
  );
}

export function deleteJournal(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('rapport', { recursive: true });
  });
}

/** Deletes the database from a page that does not hold it open. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('rapport');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('somebody holds the database'));
      }),
  );
}
