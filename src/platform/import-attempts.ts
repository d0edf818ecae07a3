import type { Attempt } from '../core/attempt/attempt.ts';
import { beginsWith, copyOf } from './attempt-copy.ts';
import { largestFile } from './attempt-file-format.ts';
import type { AttemptStore, StorageProblem } from './attempt-store.ts';
import { type FileProblem, readAttemptFile } from './read-attempt-file.ts';
import { storageErrorOf } from './storage-error-of.ts';

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      /** Attempts that were here already, event for event. */
      readonly skipped: number;
      /** Of those added: attempts whose id was taken by another log, kept under a new id. */
      readonly renamed: number;
    }
  | { readonly ok: false; readonly problem: FileProblem | StorageProblem; readonly at: string };

/** The part of a browser's file that is read here. */
type TextFile = Pick<File, 'size' | 'text'>;

/**
 * Takes the attempts of a file into the store: all of them, or none when the file or the storage is at fault.
 * What is here already is never changed.
 */
export async function importAttempts(store: AttemptStore, input: TextFile): Promise<ImportOutcome> {
  if (input.size > largestFile) return { ok: false, problem: 'too-large', at: '' };
  const read = readAttemptFile(await input.text());
  if (!read.ok) return read;

  const { attempts, sources, seals = {} } = read.file;
  const created: string[] = [];
  let skipped = 0;
  let renamed = 0;
  try {
    for (const [name, json] of Object.entries(sources)) {
      if ((await store.loadSource(name)) === null) await store.keepSource(name, json);
    }
    for (const attempt of attempts) {
      const placed = await place(store, attempt);
      if (!placed) {
        skipped++;
        continue;
      }
      await store.create(placed.header, placed.events);
      created.push(placed.header.id);
      // A call that is over is sealed where it was taken, or not at all; under another id no seal fits.
      const seal = placed === attempt ? (seals[attempt.header.id] ?? null) : null;
      if (attempt.events.some(({ type }) => type === 'ended')) await store.saveSeal(placed.header.id, seal);
      if (placed.header.id !== attempt.header.id) renamed++;
    }
  } catch (error) {
    await Promise.all(created.map((id) => store.remove(id).catch(() => undefined)));
    return { ok: false, problem: storageErrorOf(error).problem, at: '' };
  }
  return { ok: true, added: created.length, skipped, renamed };
}

/** The attempt under the id that it can have here; null when it is here already. */
async function place(store: AttemptStore, attempt: Attempt): Promise<Attempt | null> {
  const present = await store.load(attempt.header.id);
  if (!present) return attempt;
  if (beginsWith(present, attempt)) return null;
  const copy = copyOf(attempt);
  const earlier = await store.load(copy.header.id);
  return earlier && beginsWith(earlier, copy) ? null : copy;
}
