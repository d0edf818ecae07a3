import type { Localized } from '../base/locale.ts';
import type { MoodTriple } from '../phrases/vocabulary.ts';

/** Patience, trust and satisfaction, each 0..100 in steps of 0.1. */
export interface Mood {
  readonly patience: number;
  readonly trust: number;
  readonly satisfaction: number;
}

/** Why the mood moved. `change` is what this cause alone would have done, before the bound on a whole reply. */
export interface MoodCause {
  readonly kind: 'mark' | 'pace' | 'waiting' | 'author';
  /** Index of the library's mark, or -1. */
  readonly mark: number;
  readonly change: MoodTriple;
  /** The persona's or the author's reason, if one is written. */
  readonly because: Localized | null;
}

/** One decimal: the finest step a mood moves in. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Adds a change and keeps each value within 0..100. */
export function addToMood(mood: Mood, change: MoodTriple): Mood {
  return {
    patience: bound(mood.patience + change[0]),
    trust: bound(mood.trust + change[1]),
    satisfaction: bound(mood.satisfaction + change[2]),
  };
}

function bound(value: number): number {
  return value <= 0 ? 0 : value >= 100 ? 100 : toTenth(value);
}
