import { StorageError } from '../attempt-store.ts';
import { firstProfile, isProfile, profilesKey } from '../current-profile.ts';
import { storageErrorOf } from '../storage-error-of.ts';
import { cleanName } from './clean-name.ts';

/** Somebody who practises in this browser. */
export interface Person {
  /** Name of the database and the folder, and the beginning of all keys. Never used again for anybody else. */
  readonly id: string;
  /** Empty for somebody who has not been given one. */
  readonly name: string;
}

/** Who practises in this browser. Lives in one key of the local storage that all tabs read. */
export interface PeopleList {
  /** Whose page the next one will be; always one of the people. */
  readonly current: string;
  /** At least one. */
  readonly people: readonly Person[];
  /** Ids of those who have been erased, and of whom something may still be there. */
  readonly erasing: readonly string[];
  /** So many were listed again after the list was lost, which nobody has read yet. */
  readonly found: number;
}

/** Whether there is a list at all: none while only one person has ever been here, and none after it was lost. */
export function hasList(): boolean {
  return Array.isArray(parsed().people);
}

/** The list as it is now; whatever cannot be read in it is as at the first visit. */
export function readPeople(): PeopleList {
  const kept = parsed();
  const erasing = listOf(kept.erasing).filter(isProfile);
  const people: Person[] = [];
  for (const entry of listOf(kept.people)) {
    const { id, name } = (entry ?? {}) as Partial<Record<keyof Person, unknown>>;
    if (!isProfile(id) || erasing.includes(id) || people.some((person) => person.id === id)) continue;
    people.push({ id, name: cleanName(typeof name === 'string' ? name : '') });
  }
  const current = isProfile(kept.current) ? kept.current : (people[0]?.id ?? firstProfile);
  if (people.every(({ id }) => id !== current)) people.unshift({ id: current, name: '' });
  return { current, people, erasing, found: typeof kept.found === 'number' ? kept.found : 0 };
}

/** Changes the list as it is now. Throws StorageError where nothing is kept. */
export function changePeople(change: (list: PeopleList) => PeopleList): PeopleList {
  const changed = change(readPeople());
  try {
    localStorage.setItem(profilesKey, JSON.stringify(changed));
  } catch (error) {
    throw typeof localStorage === 'undefined' ? new StorageError('blocked', error) : storageErrorOf(error);
  }
  return changed;
}

/** Tells this page what the browser tells the others. */
export function tellOwnPage(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: profilesKey }));
}

function parsed(): Partial<Record<keyof PeopleList, unknown>> {
  try {
    return JSON.parse(localStorage.getItem(profilesKey) ?? '{}') ?? {};
  } catch {
    // A frame without storage, or somebody else's text under our key.
    return {};
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
