import type { Localized } from '../core/base/locale.ts';
import type { CatalogEntry } from './pack-source.ts';

/** A pack that somebody brought in: what the library shows of it. Its program and library are kept as sources. */
export interface KeptPack {
  /** Of the program; the key. */
  readonly digest: string;
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly entries: readonly CatalogEntry[];
}

/** A printed pack or library and its digest. */
export interface KeptSource {
  readonly digest: string;
  readonly json: string;
}

/** Where packs live that were brought in. Every method rejects with StorageError. */
export interface PackStore {
  /**
   * Keeps a pack and what it is played with, all at once. An earlier pack of the same id makes room for it; what an
   * attempt names of that stays.
   */
  addPack(pack: KeptPack, sources: readonly KeptSource[]): Promise<void>;
  /** By id. */
  listPacks(): Promise<readonly KeptPack[]>;
  /** Takes a pack out of the library. Its program stays while an attempt names it. */
  removePack(digest: string): Promise<void>;
}
