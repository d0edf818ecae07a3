import type { Locale } from '../base/locale.ts';
import type { Mood } from '../persona/mood.ts';
import type { Warmth } from '../persona/reply-effect.ts';

/** Where a call stands. Immutable; the next one is made by `transition`. */
export interface Snapshot {
  readonly scenario: number;
  /** Index into the library's personas. */
  readonly persona: number;
  readonly temper: number;
  readonly locale: Locale;
  /** Index into the scenario's nodes; an ending once `ended`. */
  readonly node: number;
  readonly ended: boolean;
  /** Replies given so far. */
  readonly turn: number;
  readonly mood: Mood;
  /** The first storm is over (always so for tempers without one). */
  readonly settled: boolean;
  /** Soothing replies heard while the storm lasts. */
  readonly soothed: number;
  readonly warmth: Warmth;
  /** Typed replies in a row that meant none of the replies here. */
  readonly unclear: number;
  /** Bits by the scenario's flags, 31 to a word; likewise `said` by its watched marks, `crossed` by its thresholds. */
  readonly flags: readonly number[];
  readonly said: readonly number[];
  readonly saidNow: readonly number[];
  readonly crossed: readonly number[];
  /** Sum of the reply scores so far, each 0..100. */
  readonly scoreSum: number;
}

/** Mean of the reply scores so far, 0..100; 60 before the first reply. */
export function meanScore(snapshot: Snapshot): number {
  return snapshot.turn === 0 ? 60 : snapshot.scoreSum / snapshot.turn;
}
