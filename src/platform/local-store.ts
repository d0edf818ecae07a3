import type { Attempt } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { KeptPack, KeptSource, PackStore } from './kept-pack.ts';

/** What comes together, from a file. */
export interface Batch {
  readonly attempts: readonly BroughtAttempt[];
  readonly packs: readonly KeptPack[];
  /** Printed packs and libraries; those that are here already stay as they are. */
  readonly sources: readonly KeptSource[];
}

export interface BroughtAttempt extends Attempt {
  /** Null: it came without, and shall not get one here. Absent: it is not over yet. */
  readonly seal?: Seal | null;
}

/** A store on this device: the port, and what only its owner may ask for. */
export interface LocalStore extends AttemptStore, PackStore {
  /** The key that this device seals with, made on first use. */
  deviceKey(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair>;
  /** Takes all of it or nothing, in one transaction. Attempts that are here already are out of order. */
  addAll(batch: Batch): Promise<void>;
}
