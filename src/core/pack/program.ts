import type { Locale, Localized } from '../base/locale.ts';
import type { CallKind, Channel, MoodTriple, Stage } from '../phrases/vocabulary.ts';
import type { FlatRows } from './flat-rows.ts';
import type { Library } from './library.ts';
import type { Sector } from './sectors.ts';

/** A pack resolved and indexed: ids have become integers, every reference is known to hold. Deeply frozen. */
export interface Program {
  readonly formatVersion: 1;
  /** SHA-256 of the pack's content and of the library it was compiled with: its identity. */
  readonly digest: string;
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly authors: readonly string[];
  readonly scenarios: readonly ScenarioProgram[];
  readonly library: Library;
}

export interface ScenarioProgram {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly kind: CallKind;
  readonly channel: Channel;
  readonly sector: Sector;
  readonly difficulty: number;
  readonly minutes: number;
  readonly source: string;
  /** Replies that a call of this kind needs. */
  readonly par: number;
  readonly crowd: boolean;
  readonly customer: {
    readonly name: Localized;
    /** Index into the library's personas. */
    readonly persona: number;
    readonly temper: number;
    readonly casting: 'fixed' | 'suggested' | 'open';
  };
  /** Other voices; a node's `speaker` indexes it, -1 is the customer. */
  readonly cast: readonly { readonly id: string; readonly name: Localized }[];
  readonly briefing: Briefing;
  readonly promises: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly due: 'call' | 'later';
  }[];
  readonly thresholds: readonly ThresholdProgram[];
  /** Index into `nodes`. */
  readonly start: number;
  readonly nodes: readonly NodeProgram[];
  /** The same graph as flat rows, for the engine. */
  readonly rows: FlatRows;
  readonly flags: readonly string[];
  /** Marks that some guard listens for; bit positions of a snapshot's `said`. Indices into the library's marks. */
  readonly watched: readonly number[];
}

export interface Briefing {
  readonly role: Localized;
  readonly goal: Localized;
  readonly know: readonly Localized[];
  readonly hidden: readonly Localized[];
  readonly checklist: readonly Localized[];
}

export type NodeProgram = ChoiceNode | JunctionNode | EndingNode;

export interface ChoiceNode {
  readonly kind: 'choice';
  readonly id: string;
  readonly stage: Stage;
  readonly scene: Localized | null;
  readonly speaker: number;
  readonly says: readonly VariantProgram[];
  readonly hint: Localized | null;
  readonly seconds: number;
  readonly replies: readonly ReplyProgram[];
  readonly asksBack: readonly VariantProgram[];
  readonly fallback: number;
}

export interface JunctionNode {
  readonly kind: 'junction';
  readonly id: string;
  readonly routes: readonly RouteProgram[];
}

export interface EndingNode {
  readonly kind: 'ending';
  readonly id: string;
  readonly quality: 'good' | 'fair' | 'poor';
  readonly title: Localized;
  readonly text: Localized;
  readonly scene: Localized | null;
  readonly says: readonly VariantProgram[];
}

export interface VariantProgram {
  readonly when: GuardProgram | null;
  readonly say: Localized;
}

export interface RouteProgram {
  readonly when: GuardProgram | null;
  readonly to: number;
}

export interface ThresholdProgram {
  readonly id: string;
  readonly when: GuardProgram;
  readonly says: readonly VariantProgram[];
  /** Index into `nodes`, or -1 to stay on the way. */
  readonly to: number;
}

export interface ReplyProgram {
  readonly id: string;
  /** Position among all replies of the scenario. */
  readonly serial: number;
  readonly say: Localized;
  readonly marks: readonly MarkProgram[];
  readonly routes: readonly RouteProgram[];
  readonly when: GuardProgram | null;
  readonly react: readonly VariantProgram[];
  readonly stage: Stage;
  readonly set: readonly number[];
  readonly clear: readonly number[];
  readonly promises: readonly number[];
  readonly keeps: readonly number[];
  readonly breaks: readonly number[];
  readonly mood: { readonly change: MoodTriple; readonly because: Localized } | null;
  readonly hears: Readonly<Record<Locale, readonly string[]>>;
  readonly note: Localized | null;
}

/** A rule, technique or trait that a reply shows; `quote` are the words that show it. */
export interface MarkProgram {
  /** Index into the library's marks. */
  readonly mark: number;
  readonly quote: Localized | null;
}

/** A condition as a list of tests that must all hold. */
export type GuardProgram = readonly GuardTest[];

export type GuardTest =
  | {
      readonly test: 'patience' | 'trust' | 'satisfaction' | 'score' | 'turn';
      readonly min: number;
      readonly max: number;
    }
  | { readonly test: 'persona' | 'temper'; readonly anyOf: readonly number[] }
  | { readonly test: 'stage'; readonly anyOf: readonly Stage[] }
  | { readonly test: 'settled'; readonly is: boolean }
  | { readonly test: 'flag' | 'said' | 'said-now'; readonly allOf: readonly number[] }
  | { readonly test: 'not'; readonly guard: GuardProgram }
  | { readonly test: 'any'; readonly guards: readonly GuardProgram[] };
