import type { AttemptEvent, AttemptHeader } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { StorageError } from './attempt-store.ts';
import type { Journal } from './journal/journal.ts';
import { reconcile } from './journal/reconcile.ts';
import type { KeptSource } from './kept-pack.ts';
import type { LocalStore } from './local-store.ts';

/**
 * A database with a journal beside it. A turn is acknowledged when the database has it and then the journal: the
 * journal never holds what the database refused. When an attempt is first touched the two are compared.
 */
export function createTwinStore(database: LocalStore, journal: Journal): LocalStore {
  /** Attempts whose two places are known to agree, with the headers that journal files begin with. */
  const agreed = new Map<string, AttemptHeader>();

  async function agree(id: string): Promise<void> {
    if (agreed.has(id)) return;
    await reconcile(database, journal, id);
    const attempt = await database.load(id);
    if (attempt) agreed.set(id, attempt.header);
  }

  async function write(
    header: AttemptHeader,
    events: readonly AttemptEvent[],
    seal?: Seal | null,
  ): Promise<void> {
    if (await journal.append(header, events, seal)) return;
    // An earlier write came no further than the database: the journal gets all of it now.
    const attempt = await database.load(header.id);
    if (!attempt || !(await journal.append(attempt.header, attempt.events))) throw new StorageError('failed');
  }

  async function keepSourceWritten({ digest, json }: KeptSource): Promise<void> {
    if (!(await journal.hasSource(digest, json.length))) await journal.keepSource(digest, json);
  }

  /** What the database has dropped of a pack goes from the journal as well. */
  async function forgetPack(digest: string): Promise<void> {
    await journal.removePack(digest);
    if ((await database.loadSource(digest)) === null) await journal.removeSource(digest);
  }

  const twins: LocalStore = {
    async create(header, events) {
      await database.create(header, events);
      await write(header, events);
      agreed.set(header.id, header);
    },
    async append(id, events) {
      await agree(id);
      await database.append(id, events);
      await write(agreed.get(id) as AttemptHeader, events);
    },
    async load(id) {
      await agree(id);
      return database.load(id);
    },
    claim: (id, takeOver) => database.claim(id, takeOver),
    list: () => database.list(),
    saveResult: (id, result) => database.saveResult(id, result),
    async saveSeal(id, seal) {
      await agree(id);
      await database.saveSeal(id, seal);
      await journal.keepSeal(agreed.get(id) as AttemptHeader, seal);
    },
    loadSeal: (id) => database.loadSeal(id),
    deviceKey: (make) => database.deviceKey(make),
    async remove(id) {
      agreed.delete(id);
      // What is in the database alone is written into the journal again: so the journal goes first.
      await journal.remove(id);
      await database.remove(id);
    },
    async keepSource(digest, json) {
      await database.keepSource(digest, json);
      await keepSourceWritten({ digest, json });
    },
    async loadSource(digest) {
      const stored = await database.loadSource(digest);
      if (stored !== null) return stored;
      const written = await journal.loadSource(digest);
      if (written !== null) await database.keepSource(digest, written);
      return written;
    },
    async addPack(pack, sources) {
      const earlier = (await database.listPacks()).filter(
        ({ id, digest }) => id === pack.id && digest !== pack.digest,
      );
      await database.addPack(pack, sources);
      for (const source of sources) await keepSourceWritten(source);
      await journal.keepPack(pack);
      for (const { digest } of earlier) await forgetPack(digest);
    },
    listPacks: () => database.listPacks(),
    async removePack(digest) {
      await journal.removePack(digest);
      await database.removePack(digest);
      await forgetPack(digest);
    },
    async addAll(batch) {
      await database.addAll(batch);
      try {
        for (const source of batch.sources) await keepSourceWritten(source);
        for (const pack of batch.packs) await journal.keepPack(pack);
        for (const { header, events, seal } of batch.attempts) {
          await write(header, events, seal);
          agreed.set(header.id, header);
        }
      } catch (error) {
        // All or nothing: what the journal could not take goes from the database again, whether the journal hears or not.
        const quietly = (work: Promise<void>) => work.catch(() => undefined);
        for (const { header } of batch.attempts) {
          agreed.delete(header.id);
          await quietly(database.remove(header.id));
          await quietly(journal.remove(header.id));
        }
        for (const { digest } of batch.packs) {
          await quietly(database.removePack(digest));
          await quietly(journal.removePack(digest));
        }
        throw error;
      }
    },
  };
  return twins;
}
