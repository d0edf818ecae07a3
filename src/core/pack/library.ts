import type { Localized } from '../base/locale.ts';
import type { Rule, RuleSet } from '../phrases/rule-schema.ts';
import type { TraitSet } from '../phrases/trait-schema.ts';
import type { MoodTriple } from '../phrases/vocabulary.ts';
import type { PersonaSource, TemperSource } from './persona-schema.ts';

/** What every pack is played with: rules, traits, personas and tempers. Frozen. */
export interface Library {
  readonly digest: string;
  readonly ruleSets: readonly RuleSet[];
  readonly traits: TraitSet;
  /** Everything a reply can be marked with: all rules, then all traits. Marks are indices into this list. */
  readonly marks: readonly Mark[];
  readonly personas: readonly PersonaSource[];
  readonly tempers: readonly TemperSource[];
}

export interface Mark {
  readonly id: string;
  readonly name: Localized;
  /** Null for a trait, which moves the mood but earns no points. */
  readonly rule: Rule | null;
  /** Rule set and version, as evidence names them; `traits` for a trait. */
  readonly set: string;
  readonly version: string;
  /** Neutral mood change; null where the rule's traits carry it. */
  readonly mood: MoodTriple | null;
  /** Indices of the traits that come with this mark. */
  readonly traits: readonly number[];
}

const indexes = new WeakMap<Library, ReadonlyMap<string, number>>();

/** The mark of an id, or -1. */
export function markIndex(library: Library, id: string): number {
  let index = indexes.get(library);
  if (!index) {
    index = new Map(library.marks.map((mark, position) => [mark.id, position]));
    indexes.set(library, index);
  }
  return index.get(id) ?? -1;
}
