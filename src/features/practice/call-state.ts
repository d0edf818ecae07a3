import type { AttemptEvent } from '../../core/attempt/attempt.ts';
import type { Step } from '../../core/attempt/replay.ts';
import type { CallEvent } from '../../core/dialogue/call-event.ts';
import type { Snapshot } from '../../core/dialogue/snapshot.ts';
import type { StorageProblem } from '../../platform/attempt-store.ts';

/** Ringing until somebody picks up; then the customer speaks and waits in turn, until it has ended. */
export type CallPhase = 'ringing' | 'speaking' | 'waiting' | 'ended';

/** The facts about a call that is going on. Everything else is worked out from them. */
export interface CallState {
  readonly first: Snapshot;
  readonly steps: readonly Step[];
  /** The whole log. Storage has confirmed the first `saved` of it. */
  readonly events: readonly AttemptEvent[];
  readonly saved: number;
  /** Why storage said no, until it can be saved again. */
  readonly problem: StorageProblem | null;
  readonly phase: CallPhase;
  /** Which tab writes the log; this one, until another one is known to. */
  readonly writer: 'here' | 'elsewhere';
  /** Paused by the trainee. */
  readonly paused: boolean;
  /** A typed reply waits for its reader to be loaded; `missing` when that failed. */
  readonly reader: 'ready' | 'loading' | 'missing';
  /** How long the customer has waited: milliseconds before `since`, and the wall clock of `since`. */
  readonly wait: { readonly before: number; readonly since: number };
}

export type SaveState = 'saved' | 'saving' | 'failed';

export function snapshotOf(state: CallState): Snapshot {
  return state.steps.at(-1)?.after ?? state.first;
}

/** What the engine reported last; nothing before the first reply. */
export function latestEvents(state: CallState): readonly CallEvent[] {
  return state.steps.at(-1)?.events ?? [];
}

export function saveStateOf({ problem, saved, events }: CallState): SaveState {
  if (problem !== null) return 'failed';
  return saved < events.length ? 'saving' : 'saved';
}

/** Neither the clock nor the customer goes on. */
export function isHalted({ paused, problem, writer }: CallState): boolean {
  return paused || problem !== null || writer === 'elsewhere';
}

/** A reply can be given: the customer has finished, and everything before is safe. */
export function acceptsReply(state: CallState): boolean {
  return (
    state.phase === 'waiting' &&
    !isHalted(state) &&
    state.reader !== 'loading' &&
    saveStateOf(state) === 'saved'
  );
}

/** Milliseconds that the customer has waited for this reply, pauses left out. */
export function waitedMs(state: CallState, now: number): number {
  const running = state.phase === 'waiting' && !isHalted(state);
  return Math.max(0, Math.round(state.wait.before + (running ? now - state.wait.since : 0)));
}

/** The highest rung of the hint ladder taken since the call came to the present node; 0 for none. */
export function hintRung(events: readonly AttemptEvent[]): number {
  let rung = 0;
  for (const event of events) {
    if (event.type === 'moved' && event.from !== event.to) rung = 0;
    if (event.type === 'hint-taken') rung = Math.max(rung, event.rung);
  }
  return rung;
}
