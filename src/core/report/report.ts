import type { AttemptHeader, LoggedReply } from '../attempt/attempt.ts';
import type { Localized } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { Mood } from '../persona/mood.ts';
import type { CallKind, Channel, Dimension, MoodTriple, RuleFamily, Stage } from '../phrases/vocabulary.ts';
import type { Factor, PartId, Score } from '../scoring/score.ts';

/** Everything that a debrief shows, built from pack and log alone. Texts are in both languages; codes are worded by i18n. */
export interface Report {
  readonly formatVersion: 1;
  readonly header: AttemptHeader;
  readonly scenario: {
    readonly id: string;
    readonly title: Localized;
    readonly kind: CallKind;
    readonly channel: Channel;
    readonly customer: Localized;
    readonly persona: Localized;
    readonly temper: Localized;
  };
  /** Null while the call is unfinished. */
  readonly ending: ReportEnding | null;
  readonly score: Score;
  readonly parts: readonly ReportPart[];
  readonly opening: readonly ReportLine[];
  readonly turns: readonly ReportTurn[];
  /** Mood at the start (turn 0) and after each reply. */
  readonly mood: readonly Mood[];
  readonly turningPoints: readonly TurningPoint[];
  readonly best: BestPath;
  /** What the best run of this call shows and this one does not, dearest first. */
  readonly missed: readonly ReportAdvice[];
  /** The next three things to practise. */
  readonly practise: readonly ReportAdvice[];
  readonly endings: readonly (ReportEnding & { readonly reached: boolean })[];
  /** Time spent in the call: pauses and the time between two sittings do not count. */
  readonly durationMs: number;
}

export interface ReportEnding {
  readonly id: string;
  readonly quality: 'good' | 'fair' | 'poor';
  readonly title: Localized;
  readonly text: Localized;
}

export interface ReportPart {
  readonly id: PartId;
  readonly tenths: number;
  readonly skipped: boolean;
  readonly evidence: readonly ReportEvidence[];
}

/** One reason for points, ready to be read: the words, the rule and its version, what to say instead. */
export interface ReportEvidence {
  /** From 0; -1 for the call as a whole. */
  readonly turn: number;
  readonly rule: string;
  readonly set: string;
  readonly version: string;
  readonly family: RuleFamily;
  readonly dimension: Dimension;
  readonly name: Localized;
  readonly advice: Localized;
  readonly better: Localized | null;
  /** Offsets into the reply's text in the attempt's language; null for the whole. */
  readonly span: Span | null;
  readonly quote: string;
  readonly points: number;
  readonly tenths: number;
  readonly factors: readonly Factor[];
  readonly confidence: number;
}

/** A line of the transcript that the trainee did not say. */
export interface ReportLine {
  readonly speaker: 'customer' | 'cast' | 'scene';
  /** Name of a cast member. */
  readonly name: Localized | null;
  readonly text: Localized;
}

export interface ReportTurn {
  readonly turn: number;
  readonly node: string;
  readonly stage: Stage;
  readonly reply: LoggedReply;
  /** The trainee's words, as typed or in the attempt's language. */
  readonly text: string;
  readonly ms: number;
  /** Rung of the hint ladder taken, 0 for none. */
  readonly hint: number;
  /** Score of this reply alone, 0..100. */
  readonly score: number;
  readonly evidence: readonly ReportEvidence[];
  readonly before: Mood;
  readonly after: Mood;
  readonly causes: readonly ReportCause[];
  /** What was said next. */
  readonly lines: readonly ReportLine[];
  /** The coach's comment on the reply chosen. */
  readonly note: Localized | null;
  /** The strongest reply that was open here; null when it was the one given. */
  readonly better: {
    readonly say: Localized;
    readonly score: number;
    readonly note: Localized | null;
  } | null;
}

export interface ReportCause {
  readonly kind: 'mark' | 'pace' | 'waiting' | 'author';
  readonly name: Localized | null;
  readonly because: Localized | null;
  readonly change: MoodTriple;
}

/** A reply that turned the mood: the largest moves, and every crossing of a threshold. */
export interface TurningPoint {
  readonly turn: number;
  readonly change: number;
  /** Id of the threshold that was crossed, if one was. */
  readonly threshold: string | null;
  readonly cause: ReportCause | null;
}

export interface BestPath {
  readonly raw: number;
  readonly ending: ReportEnding | null;
  readonly steps: readonly {
    readonly node: string;
    readonly reply: string;
    readonly say: Localized;
    readonly taken: boolean;
  }[];
}

export interface ReportAdvice {
  readonly rule: string;
  readonly name: Localized;
  readonly advice: Localized;
  readonly better: Localized | null;
  /** Points of the call that were lost or left lying, in tenths; positive. */
  readonly tenths: number;
  /** It came up, and could have come up more. */
  readonly partly: boolean;
  /** Turns in which the fault was made, from 0; empty for what was missed. */
  readonly turns: readonly number[];
}
