import { beginsWith, copyOf } from '../attempt-copy.ts';
import type { AttemptStore } from '../attempt-store.ts';
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
export async function reconcile(database: AttemptStore, journal: Journal, id: string): Promise<Reconciled> {
  // In this order: what another tab writes meanwhile comes into the database first, so that nothing looks lost.
  const written = await journal.read(id);
  const stored = await database.load(id);
  if (stored === null) {
    if (written === null) return 'same';
    await database.create(written.header, written.events);
    return 'brought-back';
  }
  if (written === null || beginsWith(stored, written)) {
    await journal.append(stored.header, stored.events);
    return 'same';
  }
  if (beginsWith(written, stored)) {
    await database.append(id, written.events);
    return 'brought-back';
  }
  const copy = copyOf(written);
  await database.create(copy.header, copy.events);
  await journal.append(copy.header, copy.events);
  await journal.replace(stored);
  return 'apart';
}
