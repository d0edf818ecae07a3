import { beginsWith, copyOf, withSeal } from '../attempt-copy.ts';
import type { BroughtAttempt, LocalStore } from '../local-store.ts';
import type { Journal } from './journal.ts';

/** What was found when the two places were compared. */
export type Reconciled =
  /** Both hold the same, or the journal was behind, which nobody needs to know. */
  | 'same'
  /** The database had lost turns, or all of the attempt, and has them again. */
  | 'brought-back'
  /** Each went its own way: the journal's is kept beside as an attempt of its own. */
  | 'apart';

/** Makes database and journal hold the same of one attempt, and nothing less than either held before. */
export async function reconcile(database: LocalStore, journal: Journal, id: string): Promise<Reconciled> {
  // In this order: what another tab writes meanwhile comes into the database first, so that nothing looks lost.
  const written = await journal.read(id);
  const stored = await database.load(id);
  if (stored === null) {
    if (written === null) return 'same';
    await bringBack(database, withSeal(written, written.seal));
    return 'brought-back';
  }
  const seal = await database.loadSeal(id);
  if (written === null || beginsWith(stored, written)) {
    const lost = written === null;
    await journal.append(stored.header, stored.events, lost ? withSeal(stored, seal).seal : undefined);
    if (!lost && !written.seal && seal) await journal.keepSeal(stored.header, seal);
    return 'same';
  }
  if (beginsWith(written, stored)) {
    await database.append(id, written.events);
    if (written.seal !== undefined) await database.saveSeal(id, written.seal);
    return 'brought-back';
  }
  const copy = withSeal(copyOf(written), written.seal);
  await bringBack(database, copy);
  await journal.append(copy.header, copy.events, copy.seal);
  await journal.replace(withSeal(stored, seal));
  return 'apart';
}

function bringBack(database: LocalStore, attempt: BroughtAttempt): Promise<void> {
  return database.addAll({ attempts: [attempt], packs: [], sources: [] });
}
