import type { Attempt } from './attempt.ts';
import { headOf, marksOf, partsOf, type Seal } from './seal.ts';

/** The first thing in a log that is not as it was sealed. */
export type Alteration =
  /** A field of the header, or of the event with this number. */
  | { readonly kind: 'field'; readonly event: number | null; readonly path: string }
  /** The log ends before the seal does: so many events are left. */
  | { readonly kind: 'cut'; readonly left: number }
  /** Events were added behind the seal, from this number on. */
  | { readonly kind: 'added'; readonly event: number }
  /** The seal does not agree with itself. */
  | { readonly kind: 'seal' };

/** Compares a log with its seal; null when nothing was altered. The signature is the platform's to check. */
export function findAlteration(attempt: Attempt, seal: Seal): Alteration | null {
  const parts = partsOf(attempt);
  for (const [index, sealed] of seal.marks.entries()) {
    const part = parts[index];
    if (part === undefined) return { kind: 'cut', left: attempt.events.length };
    const found = marksOf(part);
    const paths = [...new Set([...Object.keys(sealed), ...Object.keys(found)])].sort();
    const path = paths.find((name) => sealed[name] !== found[name]);
    if (path !== undefined) return { kind: 'field', event: index === 0 ? null : index - 1, path };
  }
  if (seal.marks.length !== seal.length + 1) return { kind: 'seal' };
  if (attempt.events.length > seal.length) return { kind: 'added', event: seal.length };
  return headOf(parts) === seal.head ? null : { kind: 'seal' };
}
