import { createStore } from 'zustand/vanilla';
import { browserFiles } from '../platform/browser-files.ts';
import { createBundledPacks } from '../platform/bundled-packs.ts';
import { systemChance } from '../platform/chance.ts';
import { systemClock } from '../platform/clock.ts';
import { currentProfile } from '../platform/current-profile.ts';
import { createLazyStore } from '../platform/lazy-store.ts';
import type { LocalStore } from '../platform/local-store.ts';
import { createHistory } from './history.ts';
import { createPreferencesStore } from './preferences-store.ts';
import type { Services, StorageFacts } from './services.ts';
import { createShelf } from './shelf.ts';

/** The real thing: this browser's storage, the bundled packs, the wall clock. */
export function createBrowserServices(page: Window): Services {
  const storage = createStore<StorageFacts>(() => ({ keeping: null, recovery: null, found: 0 }));
  const open = async (): Promise<LocalStore> => {
    const { openLocalStore } = await import('../platform/open-local-store.ts');
    const { store, ...facts } = await openLocalStore(currentProfile());
    storage.setState(facts);
    return store;
  };
  const store = createLazyStore(open);
  return {
    store,
    storage,
    packs: createShelf(createBundledPacks(), store),
    clock: systemClock,
    chance: systemChance,
    files: browserFiles,
    history: createHistory(store),
    preferences: createPreferencesStore(page),
  };
}
