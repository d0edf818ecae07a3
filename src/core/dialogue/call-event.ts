import type { Mood, MoodCause } from '../persona/mood.ts';

/** What the trainee did, as the engine takes it. Times are milliseconds since the customer finished speaking. */
export type CallInput =
  | { readonly type: 'picked'; readonly choice: number; readonly ms: number }
  | {
      /** A typed or spoken reply, already understood: `choice` is the reply it means here, -1 for none. */
      readonly type: 'heard';
      readonly choice: number;
      /** Marks found in the trainee's own words. */
      readonly marks: readonly number[];
      readonly ms: number;
    };

/** Why the call went where it went. */
export type MoveCause = 'reply' | 'threshold' | 'fallback' | 'unclear';

/** Words of the customer (or the cast): which variant of which text. */
export interface Utterance {
  readonly part: 'react' | 'threshold' | 'says' | 'asks-back' | 'persona-asks-back';
  /** Node the words belong to; for a threshold its index, for the persona's own words the line's index. */
  readonly owner: number;
  /** Reply whose reaction it is, -1 otherwise. */
  readonly reply: number;
  readonly variant: number;
}

/** What the engine reports back; the log keeps it. */
export type CallEvent =
  | {
      readonly type: 'replied';
      readonly turn: number;
      readonly node: number;
      readonly choice: number;
      readonly before: Mood;
      readonly mood: Mood;
      readonly causes: readonly MoodCause[];
    }
  | {
      readonly type: 'moved';
      readonly from: number;
      readonly to: number;
      readonly cause: MoveCause;
      /** Threshold crossed for the first time, -1 for none. */
      readonly threshold: number;
    }
  | { readonly type: 'ended'; readonly node: number };
