import type { Localized } from '../core/base/locale.ts';
import type { Library } from '../core/pack/library.ts';
import type { Program } from '../core/pack/program.ts';
import type { Sector } from '../core/pack/sectors.ts';
import type { CallKind, Channel } from '../core/phrases/vocabulary.ts';

/** What a card in the library shows of a call, without loading its pack. */
export interface CatalogEntry {
  readonly pack: string;
  readonly packTitle: Localized;
  readonly digest: string;
  readonly scenario: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly kind: CallKind;
  readonly channel: Channel;
  readonly sector: Sector;
  readonly difficulty: number;
  readonly minutes: number;
  readonly decisions: number;
  readonly endings: number;
  /** The techniques it exercises: ids of rule sets. */
  readonly techniques: readonly string[];
  readonly customer: {
    readonly name: Localized;
    readonly persona: string;
    readonly temper: string;
    readonly casting: 'fixed' | 'suggested' | 'open';
  };
  /** Of a pack that somebody brought in. */
  readonly imported?: boolean;
}

/** A persona or temper as one chooses it. */
export interface CastingChoice {
  readonly id: string;
  readonly name: Localized;
  readonly tagline: Localized;
}

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly personas: readonly CastingChoice[];
  readonly tempers: readonly CastingChoice[];
  /** Names of the rule sets that cards mention. */
  readonly techniques: Readonly<Record<string, Localized>>;
}

/** Where packs come from. */
export interface PackSource {
  readonly catalog: Catalog;
  loadLibrary(): Promise<Library>;
  /** The program of a bundled pack, loaded on first use. */
  loadPack(pack: string): Promise<Program>;
}
