import type { Program } from '../pack/program.ts';
import type { Attempt } from './attempt.ts';
import { headOf, markOfPack, marksOf, partsOf, type Seal } from './seal.ts';

/** The first thing that is not as it was sealed. */
export type Alteration =
  /** A field of the header, or of the event with this number. */
  | { readonly kind: 'field'; readonly event: number | null; readonly path: string }
  /** The log ends before the seal does: so many events are left. */
  | { readonly kind: 'cut'; readonly left: number }
  /** Events were added behind the seal, from this number on. */
  | { readonly kind: 'added'; readonly event: number }
  /** The log is whole, but its pack reads otherwise. */
  | { readonly kind: 'pack' }
  /** The seal does not agree with itself. */
  | { readonly kind: 'seal' };

/**
 * Compares a log, and its pack when it is at hand, with its seal; null when nothing was altered. The signature is the
 * platform's to check.
 */
export function findAlteration(attempt: Attempt, program: Program | null, seal: Seal): Alteration | null {
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
  if (headOf(parts) !== seal.head) return { kind: 'seal' };
  if (program === null || seal.packMark === undefined) return null;
  return markOfPack(program, attempt) === seal.packMark ? null : { kind: 'pack' };
}
