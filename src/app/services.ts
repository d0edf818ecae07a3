import type { StoreApi } from 'zustand/vanilla';
import type { Files } from '../platform/browser-files.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Recovery } from '../platform/journal/reconcile-all.ts';
import type { LocalStore } from '../platform/local-store.ts';
import type { Keeping } from '../platform/open-local-store.ts';
import type { History } from './history.ts';
import type { PreferencesStore } from './preferences-store.ts';
import type { Shelf } from './shelf.ts';

/** How the store was found when it was opened; null until then. */
export interface StorageFacts {
  readonly keeping: Keeping | null;
  readonly recovery: Recovery | null;
  /** People who were listed again after the list was lost. */
  readonly found: number;
}

/** All that the app does not make itself. Put together once, in main.tsx and in tests. */
export interface Services {
  readonly store: LocalStore;
  readonly storage: StoreApi<StorageFacts>;
  readonly packs: Shelf;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly files: Files;
  readonly history: History;
  readonly preferences: PreferencesStore;
}
