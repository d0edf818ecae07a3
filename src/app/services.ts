import type { Files } from '../platform/browser-files.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { LocalStore } from '../platform/local-store.ts';
import type { History } from './history.ts';
import type { PreferencesStore } from './preferences-store.ts';
import type { Shelf } from './shelf.ts';

/** All that the app does not make itself. Put together once, in main.tsx and in tests. */
export interface Services {
  readonly store: LocalStore;
  /** False where the browser refuses storage and attempts last as long as the page. */
  readonly isKept: () => boolean;
  readonly packs: Shelf;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly files: Files;
  readonly history: History;
  readonly preferences: PreferencesStore;
}
