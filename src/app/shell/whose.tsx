import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { personName } from '../../i18n/person-name.ts';
import { currentProfile } from '../../platform/current-profile.ts';
import { usePeople } from '../people/use-people.ts';
import styles from './whose.module.css';

/** Whose page this is; loaded where more than one person practises. */
export default function Whose(): ReactNode {
  const name = personName(usePeople().people, currentProfile());
  return (
    <Link to="/settings" className={styles.whose} aria-label={m.people_whose({ name })} title={name}>
      <UserRound aria-hidden="true" />
      <bdi className={styles.name}>{name}</bdi>
    </Link>
  );
}
