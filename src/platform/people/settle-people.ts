import { profilesKey } from '../current-profile.ts';
import { rememberNothing } from '../remembered.ts';
import { finishErasing } from './finish-erasing.ts';
import { loadAnew } from './load-anew.ts';
import { readName } from './name-card.ts';
import { removeKeys } from './own-keys.ts';
import { changePeople, hasList, type Person, readPeople } from './people-list.ts';
import { databasesHere } from './profile-database.ts';
import { filledFolders } from './profile-folders.ts';

/**
 * At the start of a page: finishes what was being erased, lists those again whose data is here and whose entry is not,
 * and leaves should the page's own person be erased. Gives how many were listed again, for the user to know.
 */
export async function settlePeople(profile: string): Promise<number> {
  window.addEventListener('storage', ({ key }) => {
    if (key === profilesKey && isErased(profile)) leave(profile);
  });
  if (isErased(profile)) return leave(profile);
  try {
    const here = [...new Set([...(await databasesHere()), ...(await filledFolders())])];
    if (await listAgain(profile, here)) return leave(profile);
    const { people } = readPeople();
    removeKeys((owner) => people.every(({ id }) => id !== owner));
    finishErasing().catch(() => undefined);
    return readPeople().found;
  } catch {
    // A browser that keeps no list has one person.
    return 0;
  }
}

/** Whether a profile is that of somebody who was taken off the list. A list that is lost erases nobody. */
export function isErased(profile: string): boolean {
  return hasList() && readPeople().people.every(({ id }) => id !== profile);
}

/** The page of somebody who is no more: it remembers nothing from now on, and becomes another's. */
export function leave(profile: string): Promise<never> {
  rememberNothing();
  removeKeys((owner) => owner === profile);
  loadAnew('/');
  return new Promise(() => {});
}

/** Lists whoever is here and not on the list; true when the page is nobody's and should be theirs. */
async function listAgain(profile: string, here: readonly string[]): Promise<boolean> {
  const { people, erasing } = readPeople();
  const lost = here.filter((id) => !erasing.includes(id) && people.every((person) => person.id !== id));
  const listed = hasList();
  const found: Person[] = await Promise.all(lost.map(async (id) => ({ id, name: await readName(id) })));
  if (!listed && here.includes(profile)) {
    const name = await readName(profile);
    if (name !== '') changePeople((list) => ({ ...list, people: [{ id: profile, name }] }));
  }
  const [first] = found;
  if (!first) return false;
  // Without a list and with nothing of its own, the page was taken for a first visit.
  const nobody = !listed && !here.includes(profile);
  changePeople((list) => ({
    ...list,
    current: nobody ? first.id : list.current,
    people: nobody ? found : [...list.people, ...found],
    found: found.length,
  }));
  return nobody;
}
