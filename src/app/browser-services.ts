import { StorageError } from '../platform/attempt-store.ts';
import { browserFiles } from '../platform/browser-files.ts';
import { createBundledPacks } from '../platform/bundled-packs.ts';
import { systemChance } from '../platform/chance.ts';
import { systemClock } from '../platform/clock.ts';
import { createLazyStore } from '../platform/lazy-store.ts';
import type { LocalStore } from '../platform/local-store.ts';
import { createHistory } from './history.ts';
import { createPreferencesStore } from './preferences-store.ts';
import type { Services } from './services.ts';
import { createShelf } from './shelf.ts';

/** The real thing: this browser's storage, the bundled packs, the wall clock. */
export function createBrowserServices(page: Window): Services {
  let kept = true;
  const open = async (): Promise<LocalStore> => {
    try {
      const { openIndexedDbStore } = await import('../platform/indexed-db-store.ts');
      return await openIndexedDbStore();
    } catch (error) {
      if (!(error instanceof StorageError) || error.problem !== 'blocked') throw error;
      // A frame or window without storage: practice goes on, and the shell says what that means.
      const { createMemoryStore } = await import('../platform/memory-store.ts');
      kept = false;
      return createMemoryStore();
    }
  };
  const store = createLazyStore(open);
  return {
    store,
    isKept: () => kept,
    packs: createShelf(createBundledPacks(), store),
    clock: systemClock,
    chance: systemChance,
    files: browserFiles,
    history: createHistory(store),
    preferences: createPreferencesStore(page),
  };
}
