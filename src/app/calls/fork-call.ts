import type { Attempt } from '../../core/attempt/attempt.ts';
import { forkAttempt } from '../../core/attempt/fork-attempt.ts';
import type { Services } from '../services.ts';

/** A new attempt from before a turn of another one. Resolves with its id once it is stored. */
export async function forkCall(services: Services, original: Attempt, turn: number): Promise<string> {
  const { header, events } = forkAttempt(original, turn, services.chance.newId());
  await services.store.create(header, events);
  void services.history.refresh();
  return header.id;
}
