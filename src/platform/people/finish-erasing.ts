import { removeKeys } from './own-keys.ts';
import { changePeople, readPeople } from './people-list.ts';
import { removeDatabase } from './profile-database.ts';
import { removeFolder } from './profile-folders.ts';

/**
 * Removes all that is left of those who have been erased; false when a tab holds on to something. That is removed at a
 * later start: whoever was erased stays marked until nothing is left.
 */
export async function finishErasing(): Promise<boolean> {
  let whole = true;
  for (const id of readPeople().erasing) {
    removeKeys((profile) => profile === id);
    const [database, folder] = await Promise.all([removeDatabase(id), removeFolder(id)]);
    if (!database || !folder) {
      whole = false;
      continue;
    }
    changePeople((list) => ({ ...list, erasing: list.erasing.filter((erased) => erased !== id) }));
  }
  return whole;
}
