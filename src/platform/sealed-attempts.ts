import type { Attempt } from '../core/attempt/attempt.ts';
import { marksOf, type Seal } from '../core/attempt/seal.ts';
import { originalOf } from './attempt-copy.ts';
import type { AttemptFile } from './attempt-file-schema.ts';

/** An attempt of a file, under the id that it was made with, and the seal that came along. */
export interface SealedAttempt {
  readonly attempt: Attempt;
  readonly seal: Seal | null;
}

/**
 * The attempts of a file, each with its seal: the one under its id, or, lest an altered id hides it, one without an
 * attempt whose header is the same but for the id.
 */
export function sealedAttempts({ attempts, seals = {} }: AttemptFile): readonly SealedAttempt[] {
  const byId = new Map(Object.entries(seals));
  const ids = new Set(attempts.map(({ header }) => header.id));
  const stray = new Map<string, Seal>();
  for (const [id, seal] of byId) if (!ids.has(id)) stray.set(fingerprint(seal.marks[0] ?? {}), seal);
  return attempts.map((attempt) => {
    const seal = byId.get(attempt.header.id) ?? stray.get(strayKey(attempt, stray)) ?? null;
    return { attempt: originalOf(attempt), seal };
  });
}

function strayKey({ header }: Attempt, stray: ReadonlyMap<string, Seal>): string {
  return stray.size === 0 ? '' : fingerprint(marksOf(header));
}

function fingerprint(marks: Readonly<Record<string, string>>): string {
  const others = Object.entries(marks).filter(([path]) => path !== 'id');
  return JSON.stringify(others.sort(([left], [right]) => (left < right ? -1 : 1)));
}
