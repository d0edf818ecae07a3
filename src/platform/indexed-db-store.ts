import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AttemptEvent } from '../core/attempt/attempt.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { type AttemptRecord, emptyRecord, recordAfter, rowsOf } from './attempt-record.ts';
import { StorageError } from './attempt-store.ts';
import { eventsToAdd } from './events-to-add.ts';
import type { KeptPack } from './kept-pack.ts';
import type { LocalStore } from './local-store.ts';
import { storageErrorOf } from './storage-error-of.ts';
import { claimByLock } from './writer-locks.ts';

interface StoredEvent {
  readonly id: string;
  readonly n: number;
  readonly event: AttemptEvent;
}

interface StoredSource {
  readonly digest: string;
  readonly json: string;
}

interface StoredKey {
  readonly name: 'device';
  readonly pair: CryptoKeyPair;
}

interface Tables {
  readonly attempts: EntityTable<AttemptRecord, 'id'>;
  readonly events: Table<StoredEvent, [string, number]>;
  readonly sources: EntityTable<StoredSource, 'digest'>;
  readonly keys: EntityTable<StoredKey, 'name'>;
  readonly packs: EntityTable<KeptPack, 'digest'>;
}

/** Version of the schema below; Dexie counts ten of the browser's versions to one of ours. */
const schemaVersion = 2;
const nativeVersion = schemaVersion * 10;

/**
 * Opens the attempts of this browser. Every write is one strictly durable transaction and resolves when that has
 * completed, never earlier; a transaction that fails keeps nothing.
 */
export async function openIndexedDbStore(name: string): Promise<LocalStore> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Dexie & Tables;
  // The next schema: leave the versions as they are, add one with `.stores({ only what changes }).upgrade(...)` below,
  // raise `schemaVersion`, and add a fixture of the version before to the tests. Only indexed fields are named here.
  db.version(1).stores({ attempts: 'id', events: '[id+n], id', sources: 'digest' });
  db.version(2).stores({ packs: 'digest', keys: 'name' });
  const { attempts, events, sources, packs, keys } = db;
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return;
    // Its owner is being erased: this page lets go, and does not open it again.
    db.close({ disableAutoOpen: true });
    return false;
  });
  await guarded(async () => {
    await refuseNewer(name);
    await db.open();
  });

  const logBetween = (id: string, from: number, to: number) =>
    events
      .where('[id+n]')
      .between([id, from], [id, to], true, false)
      .toArray((found) => found.map(({ event }) => event));

  /** Inside a transaction: adds what is new of the incoming events. */
  const extend = async (record: AttemptRecord, incoming: readonly AttemptEvent[]): Promise<void> => {
    const from = incoming[0]?.n ?? record.next;
    const stored = from < record.next ? await logBetween(record.id, from, record.next) : [];
    const added = eventsToAdd(record.next, stored, incoming);
    await events.bulkAdd(added.map((event) => ({ id: record.id, n: event.n, event })));
    await attempts.put(recordAfter(record, added));
  };

  const known = async (id: string): Promise<AttemptRecord> => {
    const record = await attempts.get(id);
    if (!record) throw new StorageError('unknown-attempt');
    return record;
  };

  const write = (work: () => Promise<void>) =>
    guarded(() => db.transaction('rw', [attempts, events, sources, packs, keys], work));

  /** Inside a transaction: what an attempt names stays. */
  const dropPack = async (digest: string): Promise<void> => {
    await packs.delete(digest);
    const named = await attempts.filter(({ header }) => header.pack === digest).count();
    if (named === 0) await sources.delete(digest);
  };

  return {
    create: (header, first) =>
      write(async () => {
        const record = await attempts.get(header.id);
        if (record && canonicalJson(record.header) !== canonicalJson(header)) {
          throw new StorageError('out-of-order');
        }
        await extend(record ?? emptyRecord(header), first);
      }),
    append: (id, more) => write(async () => extend(await known(id), more)),
    load: (id) =>
      guarded(() =>
        db.transaction('r', [attempts, events], async () => {
          const record = await attempts.get(id);
          return record ? { header: record.header, events: await logBetween(id, 0, record.next) } : null;
        }),
      ),
    claim: (id, takeOver = false) => claimByLock(`${name}/attempt/${id}`, takeOver),
    list: () => guarded(async () => rowsOf(await attempts.toArray())),
    saveResult: (id, result) =>
      write(async () => {
        await attempts.put({ ...(await known(id)), result });
      }),
    saveSeal: (id, seal) =>
      write(async () => {
        await attempts.put({ ...(await known(id)), seal });
      }),
    loadSeal: (id) => guarded(async () => (await attempts.get(id))?.seal ?? null),
    deviceKey: (make) =>
      guarded(async () => {
        const present = await keys.get('device');
        if (present) return present.pair;
        const pair = await make();
        // Another tab may have been faster: then its key is the one.
        await write(async () => {
          if (!(await keys.get('device'))) await keys.add({ name: 'device', pair });
        });
        return (await keys.get('device'))?.pair ?? pair;
      }),
    remove: (id) =>
      write(async () => {
        await events.where('id').equals(id).delete();
        await attempts.delete(id);
      }),
    keepSource: (digest, json) =>
      write(async () => {
        // Reading a library back costs less than writing it anew at every call.
        if ((await sources.get(digest))?.json !== json) await sources.put({ digest, json });
      }),
    loadSource: (digest) => guarded(async () => (await sources.get(digest))?.json ?? null),
    addPack: (pack, printed) =>
      write(async () => {
        for (const earlier of await packs.toArray()) {
          if (earlier.id === pack.id && earlier.digest !== pack.digest) await dropPack(earlier.digest);
        }
        await sources.bulkPut([...printed]);
        await packs.put(pack);
      }),
    listPacks: () => guarded(async () => (await packs.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1))),
    removePack: (digest) => write(() => dropPack(digest)),
    addAll: (batch) =>
      write(async () => {
        const present = new Set(await sources.toCollection().primaryKeys());
        await sources.bulkAdd(batch.sources.filter(({ digest }) => !present.has(digest)));
        await packs.bulkPut([...batch.packs]);
        for (const { header, events: log, seal } of batch.attempts) {
          if (await attempts.get(header.id)) throw new StorageError('out-of-order');
          await extend(seal === undefined ? emptyRecord(header) : { ...emptyRecord(header), seal }, log);
        }
      }),
  };
}

/** Dexie would open a newer database and mend what it misses there; an older app must leave it alone. */
async function refuseNewer(name: string): Promise<void> {
  if (typeof indexedDB === 'undefined') throw new StorageError('blocked');
  const found = await indexedDB.databases?.().catch(() => []);
  const present = found?.find((database) => database.name === name)?.version ?? 0;
  // Dexie's own repairs count single native versions up: only the next ten are another schema.
  if (present >= nativeVersion + 10) throw new StorageError('newer');
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageErrorOf(error);
  }
}
