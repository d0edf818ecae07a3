import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AttemptRow, AttemptStore, StorageProblem } from '../platform/attempt-store.ts';
import { storageErrorOf } from '../platform/storage-error-of.ts';

export interface HistoryState {
  /** All attempts, newest first; null until they are known. */
  readonly rows: readonly AttemptRow[] | null;
  /** Why they could not be read the last time. */
  readonly problem: StorageProblem | null;
}

/** The rows of the store as the pages see them. */
export interface History {
  readonly state: StoreApi<HistoryState>;
  /** Reads the rows again. Never rejects: a failure becomes the state's problem. */
  refresh(): Promise<void>;
}

export function createHistory(store: Pick<AttemptStore, 'list'>): History {
  const state = createStore<HistoryState>(() => ({ rows: null, problem: null }));
  let newest = 0;
  return {
    state,
    async refresh() {
      newest += 1;
      const own = newest;
      const next = await store.list().then(
        (rows) => ({ rows, problem: null }),
        (error: unknown) => ({ problem: storageErrorOf(error).problem }),
      );
      // A later refresh knows better.
      if (own === newest) state.setState(next);
    },
  };
}
