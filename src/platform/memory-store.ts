import type { AttemptEvent } from '../core/attempt/attempt.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { type AttemptRecord, emptyRecord, recordAfter, rowsOf } from './attempt-record.ts';
import { StorageError } from './attempt-store.ts';
import { eventsToAdd } from './events-to-add.ts';
import type { KeptPack } from './kept-pack.ts';
import type { LocalStore } from './local-store.ts';
import { freeClaim } from './writer-locks.ts';

/** Attempts that live as long as the page: for tests, and for browsers that refuse to keep anything. */
export function createMemoryStore(): LocalStore {
  const records = new Map<string, AttemptRecord>();
  const logs = new Map<string, readonly AttemptEvent[]>();
  const sources = new Map<string, string>();
  let pair: CryptoKeyPair | null = null;
  const packs = new Map<string, KeptPack>();

  const extend = (record: AttemptRecord, incoming: readonly AttemptEvent[]): void => {
    const log = logs.get(record.id) ?? [];
    // Copies, as a database would keep them: nobody outside can change the log.
    const added = structuredClone(eventsToAdd(record.next, log, incoming));
    logs.set(record.id, [...log, ...added]);
    records.set(record.id, recordAfter(record, added));
  };

  const known = (id: string): AttemptRecord => {
    const record = records.get(id);
    if (!record) throw new StorageError('unknown-attempt');
    return record;
  };

  const dropPack = (digest: string): void => {
    packs.delete(digest);
    if (![...records.values()].some(({ header }) => header.pack === digest)) sources.delete(digest);
  };

  return {
    async create(header, events) {
      const record = records.get(header.id);
      if (record && canonicalJson(record.header) !== canonicalJson(header))
        throw new StorageError('out-of-order');
      extend(record ?? emptyRecord(structuredClone(header)), events);
    },
    async append(id, events) {
      extend(known(id), events);
    },
    async load(id) {
      const record = records.get(id);
      return record ? structuredClone({ header: record.header, events: logs.get(id) ?? [] }) : null;
    },
    async claim() {
      return freeClaim;
    },
    async list() {
      return structuredClone(rowsOf([...records.values()]));
    },
    async saveResult(id, result) {
      records.set(id, { ...known(id), result: structuredClone(result) });
    },
    async saveSeal(id, seal) {
      records.set(id, { ...known(id), seal: structuredClone(seal) });
    },
    async loadSeal(id) {
      return structuredClone(records.get(id)?.seal ?? null);
    },
    async deviceKey(make) {
      pair ??= await make();
      return pair;
    },
    async remove(id) {
      records.delete(id);
      logs.delete(id);
    },
    async keepSource(digest, json) {
      sources.set(digest, json);
    },
    async loadSource(digest) {
      return sources.get(digest) ?? null;
    },
    async addPack(pack, printed) {
      const copy = structuredClone(pack);
      for (const earlier of [...packs.values()]) {
        if (earlier.id === pack.id && earlier.digest !== pack.digest) dropPack(earlier.digest);
      }
      for (const { digest, json } of printed) sources.set(digest, json);
      packs.set(pack.digest, copy);
    },
    async listPacks() {
      return structuredClone([...packs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    },
    async removePack(digest) {
      dropPack(digest);
    },
    async addAll(batch) {
      if (batch.attempts.some(({ header }) => records.has(header.id))) throw new StorageError('out-of-order');
      const fresh = batch.attempts.map(({ header, events, seal }) => {
        const added = structuredClone(eventsToAdd(0, [], events));
        const record = recordAfter(emptyRecord(structuredClone(header)), added);
        return [seal === undefined ? record : { ...record, seal: structuredClone(seal) }, added] as const;
      });
      for (const { digest, json } of batch.sources) sources.set(digest, sources.get(digest) ?? json);
      for (const pack of batch.packs) packs.set(pack.digest, structuredClone(pack));
      for (const [record, added] of fresh) {
        records.set(record.id, record);
        logs.set(record.id, added);
      }
    },
  };
}
