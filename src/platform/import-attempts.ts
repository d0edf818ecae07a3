import type { Attempt } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { beginsWith, copyOf, withSeal } from './attempt-copy.ts';
import { largestFile } from './attempt-file-format.ts';
import type { StorageProblem } from './attempt-store.ts';
import { isNamed, neededSources, newPacks, readPrograms } from './brought-programs.ts';
import { checkSeal } from './device-key.ts';
import type { BroughtAttempt, LocalStore } from './local-store.ts';
import { type FileProblem, readAttemptFile } from './read-attempt-file.ts';
import { type SealedAttempt, sealedAttempts } from './sealed-attempts.ts';
import { storageErrorOf } from './storage-error-of.ts';

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      /** Attempts that were here already, event for event. */
      readonly skipped: number;
      /** Of those added: attempts whose id was taken by another log, kept under a new id. */
      readonly renamed: number;
      /** What to take away to be as before. */
      readonly brought: Brought;
    }
  | { readonly ok: false; readonly problem: FileProblem | StorageProblem; readonly at: string };

/** What an import has added. */
export interface Brought {
  /** Ids of attempts, with the number of their events. */
  readonly attempts: readonly (readonly [string, number])[];
  /** Digests of packs. */
  readonly packs: readonly string[];
}

/** The part of a browser's file that is read here. */
type TextFile = Pick<File, 'size' | 'text'>;

/**
 * Takes the attempts of a file into the store, and the packs of a backup: all of them, or none when the file or the
 * storage is at fault. What is here already is never changed.
 */
export async function importAttempts(store: LocalStore, input: TextFile): Promise<ImportOutcome> {
  if (input.size > largestFile) return { ok: false, problem: 'too-large', at: '' };
  try {
    const read = readAttemptFile(await input.text());
    if (!read.ok) return read;
    const { sources } = read.file;
    const wanted = read.file.packs ?? [];
    const programs = await readPrograms(store, sources, wanted);
    if (typeof programs === 'string') return damaged(`sources.${programs}`);
    const packs = await newPacks(store, wanted, programs);
    if (typeof packs === 'string') return damaged(`sources.${packs}`);
    const misnamed = read.file.attempts.findIndex(({ header }) => !isNamed(header, programs));
    if (misnamed >= 0) return damaged(`attempts.${misnamed}.header.packId`);
    const attempts = new Map<string, BroughtAttempt>();
    const known: SealedAttempt[] = [];
    let renamed = 0;
    const load = async (id: string) => attempts.get(id) ?? (await store.load(id));
    for (const sealed of sealedAttempts(read.file)) {
      const { attempt, seal } = sealed;
      const placed = await place(load, attempt);
      if (placed === null) known.push(sealed);
      else attempts.set(placed.header.id, withSeal(placed, seal));
      if (placed !== null && placed !== attempt) renamed++;
    }
    await store.addAll({
      attempts: [...attempts.values()],
      packs,
      sources: neededSources(sources, [...attempts.values()], packs),
    });
    for (const { attempt, seal } of known) if (seal !== null) await adoptSeal(store, attempt, seal);
    const brought: Brought = {
      attempts: [...attempts.values()].map(({ header, events }) => [header.id, events.length]),
      packs: packs.map(({ digest }) => digest),
    };
    return { ok: true, added: attempts.size, skipped: known.length, renamed, brought };
  } catch (error) {
    return { ok: false, problem: storageErrorOf(error).problem, at: '' };
  }
}

const damaged = (at: string) => ({ ok: false, problem: 'damaged', at }) as const;

/** Takes away what an import has added. Attempts that have gone on since stay; gives how many those are. */
export async function undoImport(store: LocalStore, { attempts, packs }: Brought): Promise<number> {
  let kept = 0;
  for (const [id, events] of attempts) {
    const attempt = await store.load(id);
    if (attempt && attempt.events.length > events) kept++;
    else await store.remove(id);
  }
  for (const digest of packs) await store.removePack(digest);
  return kept;
}

/** Gives a log that is here its seal, where it has none, or one that does not fit. */
async function adoptSeal(store: LocalStore, attempt: Attempt, seal: Seal): Promise<void> {
  const { id } = attempt.header;
  const here = await store.load(id);
  if (here?.events.length !== attempt.events.length) return;
  const present = await store.loadSeal(id);
  // Packs are compared when a report is shown: what counts here is whose log it is.
  if (present !== null && (await checkSeal(here, null, present)) === null) return;
  if ((await checkSeal(here, null, seal)) === null) await store.saveSeal(id, seal);
}

/** The attempt under the id that it can have here; null when it is here already. */
async function place(
  load: (id: string) => Promise<Attempt | null>,
  attempt: Attempt,
): Promise<Attempt | null> {
  const present = await load(attempt.header.id);
  if (!present) return attempt;
  if (beginsWith(present, attempt)) return null;
  const copy = copyOf(attempt);
  const earlier = await load(copy.header.id);
  return earlier && beginsWith(earlier, copy) ? null : copy;
}
