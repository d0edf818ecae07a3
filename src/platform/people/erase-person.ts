import { currentProfile } from '../current-profile.ts';
import { rememberNothing } from '../remembered.ts';
import { newPerson } from './add-person.ts';
import { finishErasing } from './finish-erasing.ts';
import { changePeople } from './people-list.ts';

/**
 * Erases a person: marked first, so that what a crash interrupts is finished at the next start. False when a tab holds
 * on to something. Other tabs of that person hear of the mark and are loaded anew; who erases themself must see to that.
 */
export async function erasePerson(id: string): Promise<boolean> {
  if (id === currentProfile()) rememberNothing();
  changePeople((list) => {
    const left = list.people.filter((person) => person.id !== id);
    // Nobody left: a stranger, as at the first visit. Not under the old id, which old tabs may still write under.
    const [first = newPerson(''), ...others] = left;
    const current = list.current === id ? first.id : list.current;
    return { ...list, current, people: [first, ...others], erasing: [...list.erasing, id] };
  });
  return finishErasing();
}
