import type { Span } from '../base/span.ts';
import type { Dimension } from '../phrases/vocabulary.ts';

/** Why evidence is worth more or less than its rule's points. */
export type Factor =
  /** The same fault a second time, or a third or later. */
  | 'second-time'
  | 'again'
  /** The partner phrase followed at once. */
  | 'repaired'
  /** The same good phrase was paid often enough, or the same deed under another name. */
  | 'paid-already'
  /** Too many good phrases in one reply: only the strongest are paid. */
  | 'stuffed'
  /** Too unsure to count. */
  | 'unsure';

/** One reason for points: which words, by which rule, for how much of the call's score. */
export interface Evidence {
  /** Turn the words were said in, from 0; -1 for what the call as a whole shows. */
  readonly turn: number;
  /** Index of the library's mark: rule, set and version. */
  readonly mark: number;
  /** The words in the reply; null when the whole reply, or the whole call, carries it. */
  readonly span: Span | null;
  readonly confidence: number;
  readonly dimension: Dimension;
  /** Points after all factors, on the scale of one reply (or of the call for turn -1). */
  readonly points: number;
  readonly factors: readonly Factor[];
  /** What it adds to the call's score, in tenths of a point. */
  readonly tenths: number;
}

/** The branches of a score besides the dimensions. */
export type PartId =
  | Dimension
  /** The 60 points that a call starts from. */
  | 'base'
  /** What replies that were never given would have been worth. */
  | 'missing'
  /** What a reply or the call gained or lost beyond 0..100. */
  | 'bounds'
  /** The cap at 59 after a veto. */
  | 'veto';

export interface ScorePart {
  readonly id: PartId;
  readonly tenths: number;
  readonly evidence: readonly Evidence[];
  /** A part that cannot be measured in this mode is skipped and shown as skipped. */
  readonly skipped: boolean;
}

/** The call's score: its parts sum to it exactly. SCORM's and xAPI's words. */
export interface Score {
  readonly version: number;
  /** 0..100 in steps of 0.1. */
  readonly raw: number;
  readonly min: 0;
  readonly max: 100;
  /** `raw / max`. */
  readonly scaled: number;
  readonly band: Band;
  readonly parts: readonly ScorePart[];
}

export const bands = ['excellent', 'good', 'pass', 'fail'] as const;
export type Band = (typeof bands)[number];

/** Lowest raw score of each band; 60 is the pass mark that a veto keeps out of reach. */
export const bandFloors: Readonly<Record<Band, number>> = { excellent: 90, good: 75, pass: 60, fail: 0 };

export function bandOf(raw: number): Band {
  return bands.find((band) => raw >= bandFloors[band]) ?? 'fail';
}
