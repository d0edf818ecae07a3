import type { Attempt } from '../core/attempt/attempt.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { digest } from '../core/base/digest.ts';

/** Whether an attempt begins with all of another: an older copy of the same brings nothing new. */
export function beginsWith(attempt: Attempt, other: Attempt): boolean {
  const shared = { header: attempt.header, events: attempt.events.slice(0, other.events.length) };
  return canonicalJson(shared) === canonicalJson(other);
}

/** The attempt under another id, made from its content: the same attempt always has the same copy. */
export function copyOf(attempt: Attempt): Attempt {
  const id = `${attempt.header.id.slice(0, 80)}~${digest(attempt).slice(0, 12)}`;
  return { ...attempt, header: { ...attempt.header, id } };
}
