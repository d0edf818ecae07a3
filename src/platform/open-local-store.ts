import { StorageError } from './attempt-store.ts';
import { systemClock } from './clock.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { connectJournal } from './journal/connect-journal.ts';
import { type Recovery, reconcileAll } from './journal/reconcile-all.ts';
import { createSteadyStores, type WorkerStores } from './journal/steady-stores.ts';
import type { LocalStore } from './local-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { openNewerStore } from './newer-store.ts';
import { removeDatabase } from './people/profile-database.ts';
import { isErased, leave, settlePeople } from './people/settle-people.ts';
import { createTwinStore } from './twin-store.ts';

/**
 * How safe attempts are here: in two places, in the database alone, or as long as the page lives. `reading`: a newer
 * app has been here, and this one may only look.
 */
export type Keeping = 'twice' | 'once' | 'page' | 'reading';

export interface OpenedStore {
  readonly store: LocalStore;
  readonly keeping: Keeping;
  readonly recovery: Recovery;
  /** People who were listed again, their data being here and their entry not. */
  readonly found: number;
}

const nothingFound: Recovery = { broughtBack: 0, apart: 0, problem: null };

/** Opens the best that this browser offers to a profile, once it is clear who there is. */
export async function openLocalStore(profile: string): Promise<OpenedStore> {
  const found = await settlePeople(profile);
  const opened = await openBoth(profile);
  if (isErased(profile)) {
    // Erased while it was being opened: what has just been made is nobody's.
    await removeDatabase(profile);
    return leave(profile);
  }
  return { ...opened, found };
}

/** Sees to it that both places hold the same. */
async function openBoth(profile: string): Promise<Omit<OpenedStore, 'found'>> {
  let database: LocalStore;
  try {
    database = await openIndexedDbStore(profile);
  } catch (error) {
    const problem = error instanceof StorageError ? error.problem : null;
    if (problem === 'newer') {
      return { store: await openNewerStore(profile), keeping: 'reading', recovery: nothingFound };
    }
    if (problem !== 'blocked') throw error;
    // A frame or window without storage: practice goes on, and the app says what that means.
    return { store: createMemoryStore(), keeping: 'page', recovery: nothingFound };
  }
  const worker = await openWorker(profile);
  if (!worker) return { store: database, keeping: 'once', recovery: nothingFound };
  const { journal, calls } = worker;
  const recovery = await reconcileAll(database, journal);
  return { store: { ...createTwinStore(database, journal), ...calls }, keeping: 'twice', recovery };
}

/** Null where there is no place for files: a page without https, or a browser that has none. */
async function openWorker(profile: string): Promise<WorkerStores | null> {
  try {
    const stores = createSteadyStores(() => connectJournal(profile), systemClock);
    await stores.journal.attempts();
    return stores;
  } catch {
    return null;
  }
}
