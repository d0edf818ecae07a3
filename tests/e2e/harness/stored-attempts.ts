import type { Page } from 'playwright-core';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';

/** What the browser's database holds, read past the app. */
export function storedAttempts(page: Page): Promise<readonly Attempt[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening what is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'rapport')) return [];
    const db = await done(indexedDB.open('rapport'));
    try {
      if (!db.objectStoreNames.contains('events')) return [];
      const stores = db.transaction(['attempts', 'events']);
      const records = await done(stores.objectStore('attempts').getAll());
      const rows = await done(stores.objectStore('events').getAll());
      return records.map(({ header }) => ({
        header,
        events: rows
          .filter((row) => row.id === header.id)
          .sort((a, b) => a.n - b.n)
          .map((row) => row.event),
      }));
    } finally {
      db.close();
    }
  });
}

export async function storedAttempt(page: Page, id: string): Promise<Attempt> {
  const attempt = (await storedAttempts(page)).find(({ header }) => header.id === id);
  if (!attempt) throw new Error(`no attempt ${id} in the database`);
  return attempt;
}
