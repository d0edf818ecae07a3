import { type Attempt, hasEnded } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { canonicalJson } from '../core/base/canonical-json.ts';
import { digest } from '../core/base/digest.ts';
import type { BroughtAttempt } from './local-store.ts';

/** Whether an attempt begins with all of another: an older copy of the same brings nothing new. */
export function beginsWith(attempt: Attempt, other: Attempt): boolean {
  const { header, events } = other;
  const shared = { header: attempt.header, events: attempt.events.slice(0, events.length) };
  return canonicalJson(shared) === canonicalJson({ header, events });
}

const mark = '~';

/** The attempt under another id, made from its content: the same attempt always has the same copy. */
export function copyOf({ header, events }: Attempt): Attempt {
  const id = `${header.id.slice(0, 80)}${mark}${digest({ header, events }).slice(0, 12)}`;
  return { header: { ...header, id }, events };
}

/** What an attempt is a copy of, under the id that it had: that is what a seal was made for. Itself, when it is none. */
export function originalOf(attempt: Attempt): Attempt {
  const { header, events } = attempt;
  const end = header.id.lastIndexOf(mark);
  if (end <= 0) return attempt;
  const original = { header: { ...header, id: header.id.slice(0, end) }, events };
  return copyOf(original).header.id === header.id ? original : attempt;
}

/** The attempt with its seal. One that is over and has none gets none any more: nobody knows what became of it since. */
export function withSeal({ header, events }: Attempt, seal: Seal | null | undefined): BroughtAttempt {
  const kept = seal ?? (hasEnded(events) ? null : undefined);
  return kept === undefined ? { header, events } : { header, events, seal: kept };
}
