import { useEffect, useState } from 'react';
import { type PeopleList, readPeople } from '../../platform/people/people-list.ts';

/** Who practises on this machine, as this page and the other tabs change it. */
export function usePeople(): PeopleList {
  const [list, setList] = useState(readPeople);
  useEffect(() => {
    const look = () => setList(readPeople());
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  return list;
}
