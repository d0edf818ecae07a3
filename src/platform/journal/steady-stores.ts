import { StorageError } from '../attempt-store.ts';
import type { Clock } from '../clock.ts';
import type { LocalStore } from '../local-store.ts';
import { storageErrorOf } from '../storage-error-of.ts';
import type { Journal } from './journal.ts';

/** What a worker keeps. */
export interface WorkerStores {
  readonly journal: Journal;
  /** The turns of calls, in both places: what a page draws meanwhile keeps none of them waiting. */
  readonly calls: Pick<LocalStore, 'load' | 'append'>;
}

export interface WorkerConnection extends WorkerStores {
  /** Rejects when the other side is gone; never resolves. */
  readonly lost: Promise<never>;
  close(): void;
}

/** What takes longer is given up: nobody may wait for an answer that never comes. */
const longestMs = 10_000;

/**
 * The stores of a worker, asked one thing at a time, in order, and connected anew after the other side was lost.
 * Everything else they do as those behind them; they reject with StorageError.
 */
export function createSteadyStores(connect: () => Promise<WorkerConnection>, clock: Clock): WorkerStores {
  let connecting: Promise<WorkerConnection> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function once<T>(work: (stores: WorkerStores) => Promise<T>): Promise<T> {
    connecting ??= connect();
    const given = connecting;
    let connection: WorkerConnection | undefined;
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
      return await Promise.race([given.then(work), lost, late]);
    } catch (error) {
      throw storageErrorOf(error);
    } finally {
      cancel();
    }
  }

  function ask<T>(work: (stores: WorkerStores) => Promise<T>): Promise<T> {
    const turn = last.then(() => once(work));
    last = turn.catch(() => undefined);
    return turn;
  }

  const journal: Journal = {
    attempts: () => ask(({ journal }) => journal.attempts()),
    read: (id) => ask(({ journal }) => journal.read(id)),
    append: (header, events, seal) => ask(({ journal }) => journal.append(header, events, seal)),
    keepSeal: (header, seal) => ask(({ journal }) => journal.keepSeal(header, seal)),
    replace: (attempt) => ask(({ journal }) => journal.replace(attempt)),
    remove: (id) => ask(({ journal }) => journal.remove(id)),
    keepSource: (digest, json) => ask(({ journal }) => journal.keepSource(digest, json)),
    hasSource: (digest, length) => ask(({ journal }) => journal.hasSource(digest, length)),
    loadSource: (digest) => ask(({ journal }) => journal.loadSource(digest)),
    removeSource: (digest) => ask(({ journal }) => journal.removeSource(digest)),
    keepPack: (pack) => ask(({ journal }) => journal.keepPack(pack)),
    packs: () => ask(({ journal }) => journal.packs()),
    removePack: (digest) => ask(({ journal }) => journal.removePack(digest)),
  };
  const calls: WorkerStores['calls'] = {
    load: (id) => ask(({ calls }) => calls.load(id)),
    append: (id, events) => ask(({ calls }) => calls.append(id, events)),
  };
  return { journal, calls };
}
