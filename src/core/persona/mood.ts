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
export function addToMood(mood: Mood, [patience, trust, satisfaction]: MoodTriple): Mood {
  return moveMood(mood, Math.round(patience * 10), Math.round(trust * 10), Math.round(satisfaction * 10));
}

/** The same for changes in tenths, without a tuple: the step that runs a million times. */
export function moveMood(mood: Mood, patience: number, trust: number, satisfaction: number): Mood {
  return {
    patience: moved(mood.patience, patience),
    trust: moved(mood.trust, trust),
    satisfaction: moved(mood.satisfaction, satisfaction),
  };
}

function moved(value: number, tenths: number): number {
  const sum = Math.round(value * 10) + tenths;
  return sum <= 0 ? 0 : sum >= 1000 ? 100 : sum / 10;
}
