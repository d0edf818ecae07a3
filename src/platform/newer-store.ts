import { Dexie } from 'dexie';
import type { AttemptEvent } from '../core/attempt/attempt.ts';
import { type AttemptRecord, rowsOf } from './attempt-record.ts';
import { StorageError } from './attempt-store.ts';
import type { LocalStore } from './local-store.ts';
import { storageErrorOf } from './storage-error-of.ts';
import { freeClaim } from './writer-locks.ts';

/**
 * A database that a newer app has written: what this one understands of it can be read and exported, and nothing is
 * changed. Every write rejects with `newer`.
 */
export async function openNewerStore(name: string): Promise<LocalStore> {
  // Without versions of its own Dexie takes the database as it is.
  const db = await guarded(() => new Dexie(name).open());
  const rowOf = async <T>(table: string, key: string): Promise<T | undefined> =>
    db.tables.some((known) => known.name === table) ? db.table(table).get(key) : undefined;
  const recordOf = (id: string) => rowOf<AttemptRecord>('attempts', id);
  const refuse = async (): Promise<never> => {
    throw new StorageError('newer');
  };

  return {
    load: (id) =>
      guarded(async () => {
        const record = await recordOf(id);
        if (!record) return null;
        const rows: { readonly event: AttemptEvent }[] = await db
          .table('events')
          .where('id')
          .equals(id)
          .toArray();
        const events = rows.map(({ event }) => event).sort((a, b) => a.n - b.n);
        return { header: record.header, events };
      }),
    claim: async () => freeClaim,
    list: () => guarded(async () => rowsOf(await db.table('attempts').toArray())),
    loadSeal: (id) => guarded(async () => (await recordOf(id))?.seal ?? null),
    loadSource: (digest) =>
      guarded(async () => (await rowOf<{ readonly json: string }>('sources', digest))?.json ?? null),
    create: refuse,
    append: refuse,
    saveResult: refuse,
    saveSeal: refuse,
    remove: refuse,
    keepSource: refuse,
    deviceKey: refuse,
    listPacks: async () => [],
    addPack: refuse,
    removePack: refuse,
    addAll: refuse,
  };
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageErrorOf(error);
  }
}
