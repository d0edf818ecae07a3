import { cleanName } from './clean-name.ts';
import { keepName } from './name-card.ts';
import { changePeople, tellOwnPage } from './people-list.ts';

/** Gives a person another name. Throws StorageError where nothing is kept. */
export async function renamePerson(id: string, name: string): Promise<void> {
  const given = cleanName(name);
  changePeople((list) => ({
    ...list,
    people: list.people.map((person) => (person.id === id ? { id, name: given } : person)),
  }));
  tellOwnPage();
  await keepName(id, given);
}
