import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import type { AttemptRow } from '../../../src/platform/attempt-store.ts';
import { openIndexedDbStore } from '../../../src/platform/indexed-db-store.ts';
import type { KeptPack } from '../../../src/platform/kept-pack.ts';

/** A database as an earlier version of the app left it: the browser's version, and each store with its rows. */
export interface StoreFixture {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[] }[];
    readonly rows: readonly unknown[];
  }[];
}

export interface Migrated {
  readonly rows: readonly AttemptRow[];
  readonly attempt: Attempt | null;
  readonly source: string | null;
  readonly packs: readonly KeptPack[];
  /** Of the browser, and the stores there are, once opened. */
  readonly version: number;
  readonly stores: readonly string[];
}

/** Lays down a database past the app, opens it with the app, writes into it, and reads all of it. */
export async function migrateStore(
  name: string,
  fixture: StoreFixture,
  ids: { readonly attempt: string; readonly source: string },
  pack: KeptPack,
): Promise<Migrated> {
  await layDown(name, fixture);
  const store = await openIndexedDbStore(name);
  await store.addPack(pack, [{ digest: pack.digest, json: '"program"' }]);
  const [rows, attempt, source, packs] = await Promise.all([
    store.list(),
    store.load(ids.attempt),
    store.loadSource(ids.source),
    store.listPacks(),
  ]);
  const db = await done(indexedDB.open(name));
  const found = { version: db.version, stores: [...db.objectStoreNames].sort() };
  db.close();
  return { rows, attempt, source, packs, ...found };
}

async function layDown(name: string, { version, stores }: StoreFixture): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, indexes, rows } of stores) {
      // The key of events is made of two fields.
      const path = keyPath.includes('+') ? keyPath.split('+') : keyPath;
      const store = opening.result.createObjectStore(table, { keyPath: path });
      for (const index of indexes) store.createIndex(index.name, index.keyPath as string | string[]);
      for (const row of rows) store.put(row);
    }
  };
  (await done(opening)).close();
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
