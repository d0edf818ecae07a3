import type { AttemptStore } from './attempt-store.ts';
import type { PackStore } from './kept-pack.ts';

/** A store on this device: the port, and what only its owner may ask for. */
export interface LocalStore extends AttemptStore, PackStore {
  /** The key that this device seals with, made on first use. */
  deviceKey(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair>;
  /** Removes every attempt, result and kept pack. */
  erase(): Promise<void>;
}
