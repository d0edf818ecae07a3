import type { AttemptEvent, AttemptHeader } from '../../core/attempt/attempt.ts';
import type { Seal } from '../../core/attempt/seal.ts';
import type { KeptPack } from '../kept-pack.ts';
import type { BroughtAttempt } from '../local-store.ts';

/**
 * The second place where attempts live: files that are only ever added to, apart from the database so that what takes
 * one leaves the other. Everything resolves when it is on the disk, and rejects when it is not.
 */
export interface Journal {
  /** Ids of all attempts here. */
  attempts(): Promise<readonly string[]>;
  /** What is whole of an attempt; null when nothing is. */
  read(id: string): Promise<BroughtAttempt | null>;
  /**
   * Sees to it that an attempt holds these events: those here already are passed over. False when events are missing
   * in between: then the whole log must be given. `seal`: of an attempt that begins here with all of its events.
   */
  append(header: AttemptHeader, events: readonly AttemptEvent[], seal?: Seal | null): Promise<boolean>;
  /** Adds the seal of an attempt that is over; it takes the place of an earlier one. */
  keepSeal(header: AttemptHeader, seal: Seal | null): Promise<void>;
  /** Puts an attempt in the place of what is kept under its id. */
  replace(attempt: BroughtAttempt): Promise<void>;
  remove(id: string): Promise<void>;
  keepSource(digest: string, json: string): Promise<void>;
  /** Whether a source is kept; `length` in UTF-16 units. */
  hasSource(digest: string, length: number): Promise<boolean>;
  loadSource(digest: string): Promise<string | null>;
  removeSource(digest: string): Promise<void>;
  /** Keeps what the library shows of a pack that was brought in; its program and library are sources. */
  keepPack(pack: KeptPack): Promise<void>;
  packs(): Promise<readonly KeptPack[]>;
  removePack(digest: string): Promise<void>;
}
