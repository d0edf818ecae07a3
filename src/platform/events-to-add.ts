import type { AttemptEvent } from '../core/attempt/attempt.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { StorageError } from './attempt-store.ts';

/**
 * The events that a log of `length` events has not got yet. Those it has must be equal to the stored ones, so that
 * saying the same twice is harmless; anything else is out of order, and so is a log that would begin with nothing.
 */
export function eventsToAdd(
  length: number,
  stored: readonly AttemptEvent[],
  incoming: readonly AttemptEvent[],
): readonly AttemptEvent[] {
  if (length === 0 && incoming.length === 0) throw new StorageError('out-of-order');
  const known = new Map(stored.map((event) => [event.n, event]));
  const added: AttemptEvent[] = [];
  for (const event of incoming) {
    if (event.n < length) {
      if (canonicalJson(known.get(event.n)) !== canonicalJson(event)) throw new StorageError('out-of-order');
    } else {
      if (event.n !== length + added.length) throw new StorageError('out-of-order');
      added.push(event);
    }
  }
  return added;
}
