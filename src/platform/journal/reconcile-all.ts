import type { StorageProblem } from '../attempt-store.ts';
import type { KeptPack, PackStore } from '../kept-pack.ts';
import type { LocalStore } from '../local-store.ts';
import { storageErrorOf } from '../storage-error-of.ts';
import type { Journal } from './journal.ts';
import { reconcile } from './reconcile.ts';

/** What start-up found, for the user to know. */
export interface Recovery {
  /** Attempts that the database had lost, in part or whole. */
  readonly broughtBack: number;
  /** Attempts whose two copies had gone different ways: both are kept. */
  readonly apart: number;
  /** Why some could not be brought back now. */
  readonly problem: StorageProblem | null;
}

/**
 * Compares the two places: every attempt that only one of them knows, and every call that is not over. Those that are
 * over in both are compared when somebody opens them. What fails is left for the next start.
 */
export async function reconcileAll(database: LocalStore, journal: Journal): Promise<Recovery> {
  // The journal first, here and below: see `reconcile`.
  const written = await journal.attempts();
  const rows = await database.list();
  const stored = new Set(rows.map(({ header }) => header.id));
  const both = new Set(written);
  const open = rows.filter(({ header, ended }) => !ended || !both.has(header.id));
  const doubtful = [...written.filter((id) => !stored.has(id)), ...open.map(({ header }) => header.id)];

  let [broughtBack, apart] = [0, 0];
  let problem: StorageProblem | null = null;
  for (const id of doubtful) {
    try {
      const found = await reconcile(database, journal, id);
      if (found === 'brought-back') broughtBack += 1;
      if (found === 'apart') apart += 1;
    } catch (error) {
      problem ??= storageErrorOf(error).problem;
    }
  }
  try {
    await reconcilePacks(database, journal);
  } catch (error) {
    problem ??= storageErrorOf(error).problem;
  }
  return { broughtBack, apart, problem };
}

/** A pack that only one of the two places has is put into the other; its program and library come on demand. */
async function reconcilePacks(database: PackStore, journal: Journal): Promise<void> {
  const written = await journal.packs();
  const stored = await database.listPacks();
  const missingIn = (packs: readonly KeptPack[]) => (pack: KeptPack) =>
    packs.every(({ digest }) => digest !== pack.digest);
  for (const pack of written.filter(missingIn(stored))) await database.addPack(pack, []);
  for (const pack of stored.filter(missingIn(written))) await journal.keepPack(pack);
}
