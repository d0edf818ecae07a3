import { loadAnew } from './load-anew.ts';
import { changePeople } from './people-list.ts';

/** Goes over to another person: the page is loaded anew and is theirs. Other tabs stay whose they are until they are. */
export function switchPerson(id: string): void {
  changePeople((list) => ({ ...list, current: id }));
  loadAnew('/');
}
