import type { Locale } from '../base/locale.ts';
import type { MoveCause } from '../dialogue/call-event.ts';

export const modes = ['guided', 'practice', 'exam'] as const;

/** Guided shows marks and all hints, practice hints on demand, exam neither. */
export type Mode = (typeof modes)[number];

/** What a call was started with. Everything else follows from the pack and the events. */
export interface AttemptHeader {
  readonly formatVersion: 1;
  readonly id: string;
  /** Digest of the pack, and its id for people. */
  readonly pack: string;
  readonly packId: string;
  readonly scenario: string;
  readonly persona: string;
  readonly temper: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly scoringVersion: number;
  readonly locale: Locale;
  /** The attempt this one was forked from and the number of its events that were taken over. */
  readonly forkedFrom?: { readonly attempt: string; readonly events: number };
}

/** What the trainee said and what it was understood as; ids are the pack's own. */
export type LoggedReply =
  | { readonly kind: 'picked'; readonly choice: string }
  | { readonly kind: 'typed' | 'spoken'; readonly text: string; readonly choice: string | null };

/** One entry of the log. `at` is the wall clock in milliseconds, told by the caller; the score never depends on it. */
export type AttemptEvent = { readonly n: number; readonly at: number } & (
  | { readonly type: 'started' }
  | {
      readonly type: 'replied';
      readonly turn: number;
      readonly node: string;
      readonly reply: LoggedReply;
      /** Milliseconds since the customer finished speaking. */
      readonly ms: number;
    }
  | {
      readonly type: 'moved';
      readonly from: string;
      readonly to: string;
      readonly cause: MoveCause;
      readonly threshold: string | null;
    }
  | { readonly type: 'hint-taken'; readonly node: string; readonly rung: number }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'ended'; readonly ending: string }
);

/** An append-only log: the whole truth about a call. */
export interface Attempt {
  readonly header: AttemptHeader;
  readonly events: readonly AttemptEvent[];
}

/** The newest scoring version; an attempt keeps the one it was made with. */
export const scoringVersion = 1;

/** Whether a log, or a part of one, tells of the end. */
export function hasEnded(events: readonly AttemptEvent[]): boolean {
  return events.some(({ type }) => type === 'ended');
}
