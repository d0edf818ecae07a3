import { Eraser, Pencil, UserPlus, UserRoundCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { personName } from '../../../i18n/person-name.ts';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Badge } from '../../../kit/badge.tsx';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { HandedOut } from '../../../platform/handed-out.ts';
import type { PeopleList, Person } from '../../../platform/people/people-list.ts';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';
import settings from '../settings-page.module.css';
import { ErasePersonDialog } from './erase-person-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import styles from './people-section.module.css';

export interface PeopleSectionProps {
  readonly list: Pick<PeopleList, 'people' | 'erasing'>;
  /** Whose page this is. */
  readonly current: string;
  /** Files that were handed to a person, newest first. */
  readonly handedOut: (id: string) => readonly HandedOut[];
  /** The three reject with StorageError. */
  readonly onAdd: (name: string) => Promise<void>;
  readonly onRename: (id: string, name: string) => Promise<void>;
  readonly onSwitch: (id: string) => Promise<void>;
  /** False when a tab holds on to something. Rejects with StorageError when nothing was erased. */
  readonly onErase: (id: string) => Promise<boolean>;
}

type Asking = { readonly what: 'add' } | { readonly what: 'rename' | 'erase'; readonly person: Person };

/** Who practises on this machine: add somebody, change over, rename, erase. */
export function PeopleSection(props: PeopleSectionProps) {
  const { list, current, handedOut, onAdd, onRename, onSwitch, onErase } = props;
  const { people } = list;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [news, setNews] = useState('');
  const [erasing, setErasing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = ({ id }: Person) => personName(people, id);
  const tell = (error: unknown) => setNews(storageProblemText(storageErrorOf(error).problem));
  const close = () => setAsking(null);

  function add(name: string): void {
    close();
    onAdd(name).then(() => setNews(m.people_added({ name })), tell);
  }

  function rename(id: string, name: string): void {
    close();
    onRename(id, name).then(() => setNews(m.people_renamed({ name })), tell);
  }

  async function erase(person: Person): Promise<void> {
    const name = nameOf(person);
    close();
    setErasing(true);
    setNews(m.people_erasing());
    try {
      setNews((await onErase(person.id)) ? m.people_erased({ name }) : '');
      // The button that was pressed goes with its row.
      heading.current?.focus();
    } catch (error) {
      tell(error);
    }
    setErasing(false);
  }

  return (
    <Card as="section" className={settings.section} aria-labelledby="settings-people">
      <h2 id="settings-people" tabIndex={-1} ref={heading}>
        {m.people_heading()}
      </h2>
      <p>{m.people_lead()}</p>
      <ul className={styles.people} aria-label={m.people_list()}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <span className={styles.name}>
              <bdi>{nameOf(person)}</bdi>
              {person.id === current && <Badge tone="do">{m.people_in_use()}</Badge>}
            </span>
            <span className={styles.tools}>
              {person.id !== current && (
                <Button
                  size="small"
                  icon={<UserRoundCheck aria-hidden="true" />}
                  aria-label={m.people_switch_to({ name: nameOf(person) })}
                  onClick={() => void onSwitch(person.id).catch(tell)}
                >
                  {m.people_switch()}
                </Button>
              )}
              <Button
                size="small"
                icon={<Pencil aria-hidden="true" />}
                aria-label={m.people_rename_who({ name: nameOf(person) })}
                onClick={() => setAsking({ what: 'rename', person })}
              >
                {m.people_rename()}
              </Button>
              <Button
                size="small"
                icon={<Eraser aria-hidden="true" />}
                aria-label={m.people_erase_who({ name: nameOf(person) })}
                busy={erasing}
                onClick={() => setAsking({ what: 'erase', person })}
              >
                {m.people_erase()}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={settings.news}>
        {news}
      </p>
      {list.erasing.length > 0 && !erasing && <p role="alert">{m.people_held()}</p>}
      <div className={settings.actions}>
        <Button icon={<UserPlus aria-hidden="true" />} onClick={() => setAsking({ what: 'add' })}>
          {m.people_add()}
        </Button>
      </div>
      {asking?.what === 'add' && (
        <NameDialog
          title={m.people_add_heading()}
          confirm={m.people_add_confirm()}
          before=""
          taken={people.map(nameOf)}
          onCancel={close}
          onName={add}
        />
      )}
      {asking?.what === 'rename' && (
        <NameDialog
          title={m.people_rename_heading()}
          confirm={m.people_rename_confirm()}
          before={asking.person.name}
          taken={people.filter(({ id }) => id !== asking.person.id).map(nameOf)}
          onCancel={close}
          onName={(name) => rename(asking.person.id, name)}
        />
      )}
      {asking?.what === 'erase' && (
        <ErasePersonDialog
          name={nameOf(asking.person)}
          last={people.length === 1}
          files={handedOut(asking.person.id)}
          onCancel={close}
          onErase={() => void erase(asking.person)}
        />
      )}
    </Card>
  );
}
