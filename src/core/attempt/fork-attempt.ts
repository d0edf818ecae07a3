import type { Attempt } from './attempt.ts';

/** A new attempt that takes over everything before a turn (counted from 0). The original is not touched. */
export function forkAttempt(original: Attempt, turn: number, id: string): Attempt {
  const cut = original.events.findIndex((event) => event.type === 'replied' && event.turn >= turn);
  const events = (cut < 0 ? original.events : original.events.slice(0, cut)).filter(
    ({ type }) => type !== 'ended',
  );
  return {
    header: { ...original.header, id, forkedFrom: { attempt: original.header.id, events: events.length } },
    events,
  };
}
