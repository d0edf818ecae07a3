import { StorageError } from '../attempt-store.ts';
import type { Clock } from '../clock.ts';
import { storageErrorOf } from '../storage-error-of.ts';
import type { Journal } from './journal.ts';

/** A journal somewhere else, such as in a worker. */
export interface JournalConnection {
  readonly journal: Journal;
  /** Rejects when the other side is gone; never resolves. */
  readonly lost: Promise<never>;
  close(): void;
}

/** What takes longer is given up: nobody may wait for an answer that never comes. */
const longestMs = 10_000;

/**
 * A journal that is asked one thing at a time, in order, and that is connected anew after the other side was lost.
 * Everything else it does as the journal behind it; it rejects with StorageError.
 */
export function createSteadyJournal(connect: () => Promise<JournalConnection>, clock: Clock): Journal {
  let connecting: Promise<JournalConnection> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function once<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
    connecting ??= connect();
    const given = connecting;
    let connection: JournalConnection | undefined;
    let cancel = () => {};
    const late = new Promise<never>((_, reject) => {
      cancel = clock.after(longestMs, () => reject(new StorageError('failed')));
    });
    const lost = given.then((found) => {
      connection = found;
      return found.lost;
    });
    const drop = () => {
      if (connecting === given) connecting = null;
      connection?.close();
    };
    late.catch(drop);
    lost.catch(drop);
    try {
      return await Promise.race([given.then(({ journal }) => work(journal)), lost, late]);
    } catch (error) {
      throw storageErrorOf(error);
    } finally {
      cancel();
    }
  }

  function ask<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
    const turn = last.then(() => once(work));
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    attempts: () => ask((journal) => journal.attempts()),
    read: (id) => ask((journal) => journal.read(id)),
    append: (header, events) => ask((journal) => journal.append(header, events)),
    replace: (attempt) => ask((journal) => journal.replace(attempt)),
    remove: (id) => ask((journal) => journal.remove(id)),
    keepSource: (digest, json) => ask((journal) => journal.keepSource(digest, json)),
    hasSource: (digest, length) => ask((journal) => journal.hasSource(digest, length)),
    loadSource: (digest) => ask((journal) => journal.loadSource(digest)),
    removeSource: (digest) => ask((journal) => journal.removeSource(digest)),
    keepPack: (pack) => ask((journal) => journal.keepPack(pack)),
    packs: () => ask((journal) => journal.packs()),
    removePack: (digest) => ask((journal) => journal.removePack(digest)),
  };
}
