import { systemChance } from '../chance.ts';
import { cleanName } from './clean-name.ts';
import { keepName } from './name-card.ts';
import { changePeople, type Person, tellOwnPage } from './people-list.ts';

/** A person who has not been here, with an id that nobody has had. */
export function newPerson(name: string): Person {
  const id = systemChance.newId().replaceAll('-', '').slice(0, 8).toLowerCase();
  return { id: `rapport-${id}`, name: cleanName(name) };
}

/** Lists one person more. Throws StorageError where nothing is kept. */
export async function addPerson(name: string): Promise<void> {
  const person = newPerson(name);
  changePeople((list) => ({ ...list, people: [...list.people, person] }));
  tellOwnPage();
  await keepName(person.id, person.name);
}
