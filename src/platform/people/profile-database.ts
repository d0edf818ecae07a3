import { isProfile } from '../current-profile.ts';

/** How long tabs that hold a database have to let go of it. */
const patienceMs = 5_000;

/** The profiles that have a database; none where the browser keeps none, or does not tell. */
export async function databasesHere(): Promise<readonly string[]> {
  if (typeof indexedDB === 'undefined') return [];
  const found = (await indexedDB.databases?.().catch(() => [])) ?? [];
  return found.map(({ name }) => name).filter(isProfile);
}

/**
 * Removes the database of a profile; false when a tab does not let go of it. The browser then removes it when that tab
 * is closed; nothing is left in it until then.
 */
export async function removeDatabase(name: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return true;
  if (!(await inTime(emptied(name)))) return false;
  return inTime(settled(indexedDB.deleteDatabase(name)));
}

/** Empties a database of whatever version, one that a newer app has made as well. */
async function emptied(name: string): Promise<void> {
  const opening = indexedDB.open(name);
  // Not there: looking for it shall not make it.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await settled(opening).catch(() => null);
  if (!database) return;
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    for (const store of stores) transaction.objectStore(store).clear();
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
      // Damaged: it can still be deleted.
      transaction.onabort = () => resolve();
    });
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function inTime(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs));
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]);
}
