import type { Person } from '../platform/people/people-list.ts';
import { m } from './generated/messages.js';

/** What a person is called: by name, or else by place in the list. */
export function personName(people: readonly Person[], id: string): string {
  const index = people.findIndex((person) => person.id === id);
  return people[index]?.name || m.people_unnamed({ number: index + 1 });
}
