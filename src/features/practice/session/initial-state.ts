import type { Attempt } from '../../../core/attempt/attempt.ts';
import type { Replay } from '../../../core/attempt/replay.ts';
import type { CallState } from '../call-state.ts';

/** A log that only says "started", and said so this recently, is a call that begins now. */
const freshMs = 20_000;

/** Where a call stands when its page opens: it rings, or it waits, paused, at the last acknowledged turn. */
export function initialState(attempt: Attempt, replayed: Replay, now: number): CallState {
  const started = attempt.events[0]?.at ?? now;
  const fresh = attempt.events.length <= 1 && now - started < freshMs;
  const phase = replayed.snapshot.ended ? 'ended' : fresh ? 'ringing' : 'waiting';
  return {
    first: replayed.first,
    steps: replayed.steps,
    events: attempt.events,
    saved: attempt.events.length,
    problem: null,
    phase,
    writer: 'here',
    paused: phase === 'waiting',
    reader: 'ready',
    wait: { before: 0, since: now },
  };
}
