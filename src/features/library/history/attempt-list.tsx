import { useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { Field } from '../../../kit/field.tsx';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import type { Catalog } from '../../../platform/pack-source.ts';
import { callTitle } from '../call-title.ts';
import { callKey } from '../taken-calls.ts';
import { AttemptItem } from './attempt-item.tsx';
import styles from './attempt-list.module.css';

export interface AttemptListProps {
  /** All attempts, newest first. */
  readonly rows: readonly AttemptRow[];
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Key of the only call to show; null for all. */
  readonly call: string | null;
  readonly onCallChange: (call: string | null) => void;
  readonly onOpenReport: (attempt: string) => void;
  readonly onResume: (attempt: string) => void;
  readonly onExport: (attempt: string) => void;
  readonly onDelete: (row: AttemptRow) => void;
}

const pageSize = 50;

/** Every attempt, a page at a time, of all calls or one. */
export function AttemptList(props: AttemptListProps) {
  const { rows, catalog, locale, call, onCallChange } = props;
  const [pages, setPages] = useState(1);
  const titles = new Map(
    rows.map(({ header: { packId, scenario } }) => [
      callKey(packId, scenario),
      callTitle(catalog, packId, scenario, locale),
    ]),
  );
  const chosen = rows.filter(
    ({ header }) => call === null || callKey(header.packId, header.scenario) === call,
  );
  const shown = chosen.slice(0, pages * pageSize);
  const left = chosen.length - shown.length;
  return (
    <section className={styles.section} aria-labelledby="all-attempts">
      <div className={styles.head}>
        <h2 id="all-attempts">{m.library_history_all()}</h2>
        <Field label={m.library_history_filter()} hideLabel>
          {(control) => (
            <select
              {...control}
              value={call ?? ''}
              onChange={({ target }) => {
                setPages(1);
                onCallChange(target.value === '' ? null : target.value);
              }}
            >
              <option value="">{m.library_history_filter_all()}</option>
              {[...titles].map(([key, title]) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className={styles.count} role="status">
          {m.library_history_shown({ count: chosen.length, shown: shown.length })}
        </p>
      </div>
      {chosen.length === 0 && <p>{m.library_history_none()}</p>}
      <ul className={styles.list}>
        {shown.map((row) => (
          <AttemptItem
            key={row.header.id}
            row={row}
            catalog={catalog}
            locale={locale}
            onOpenReport={() => props.onOpenReport(row.header.id)}
            onResume={() => props.onResume(row.header.id)}
            onExport={() => props.onExport(row.header.id)}
            onDelete={() => props.onDelete(row)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more ?? ''} onClick={() => setPages(pages + 1)}>
          {m.library_history_more({ count: Math.min(left, pageSize) })}
        </Button>
      )}
    </section>
  );
}
