import type { AttemptStore } from './attempt-store.ts';
import type { PackStore } from './kept-pack.ts';

/** A store on this device: the port, and what only its owner may ask for. */
export interface LocalStore extends AttemptStore, PackStore {
  /** Removes every attempt, result and kept pack. */
  erase(): Promise<void>;
}
