import type { AttemptEvent } from './attempt.ts';

/** Milliseconds that a call has lasted, from its log alone. A stretch that ends in `resumed` was spent elsewhere. */
export function loggedMs(events: readonly AttemptEvent[]): number {
  let total = 0;
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (before && event.type !== 'resumed') total += Math.max(0, event.at - before.at);
  }
  return total;
}
