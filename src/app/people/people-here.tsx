import { PeopleSection } from '../../features/settings/people/people-section.tsx';
import { currentProfile } from '../../platform/current-profile.ts';
import { handedOut } from '../../platform/handed-out.ts';
import { addPerson } from '../../platform/people/add-person.ts';
import { erasePerson } from '../../platform/people/erase-person.ts';
import { loadAnew } from '../../platform/people/load-anew.ts';
import { tellOwnPage } from '../../platform/people/people-list.ts';
import { renamePerson } from '../../platform/people/rename-person.ts';
import { switchPerson } from '../../platform/people/switch-person.ts';
import { usePeople } from './use-people.ts';

/** The people of this browser, on the settings page. */
export function PeopleHere() {
  const current = currentProfile();
  return (
    <PeopleSection
      list={usePeople()}
      current={current}
      handedOut={handedOut}
      onAdd={addPerson}
      onRename={renamePerson}
      onSwitch={async (id) => switchPerson(id)}
      onErase={async (id) => {
        const whole = await erasePerson(id);
        // What another tab holds on to is told on the settings page.
        if (id === current) loadAnew(whole ? '/' : '/settings');
        else tellOwnPage();
        return whole;
      }}
    />
  );
}
