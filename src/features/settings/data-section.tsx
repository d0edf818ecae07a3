import { useState } from 'react';
import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import type { Keeping } from '../../platform/open-local-store.ts';
import { storageErrorOf } from '../../platform/storage-error-of.ts';
import type { StorageState } from '../../platform/storage-state.ts';
import { bytesText } from './bytes-text.ts';
import styles from './settings-page.module.css';

export interface DataSectionProps {
  readonly locale: Locale;
  readonly calls: number | null;
  readonly storage: StorageState | null;
  readonly keeping: Keeping | null;
  readonly onPersist: () => Promise<boolean>;
  readonly onExportAll: () => Promise<number>;
  /** Brings back what a backup holds and gives a sentence on what became of it; null when nobody chose a file. */
  readonly onRestore: () => Promise<string | null>;
  /** Takes away what the latest restore has added, and says so; null when there is nothing to undo. */
  readonly onUndoRestore: (() => Promise<string>) | null;
}

const COPIES: Readonly<Record<Keeping, () => string>> = {
  twice: m.settings_data_copies_twice,
  once: m.settings_data_copies_once,
  page: m.settings_data_copies_page,
  reading: m.settings_data_copies_reading,
};

/** What is kept in this browser, how safely, and how to take it along. */
export function DataSection(props: DataSectionProps) {
  const { locale, calls, storage, keeping, onPersist, onExportAll, onRestore, onUndoRestore } = props;
  const [news, setNews] = useState('');
  const [restoring, setRestoring] = useState(false);
  const tell = (error: unknown) => setNews(storageProblemText(storageErrorOf(error).problem));

  return (
    <Card as="section" className={styles.section} aria-labelledby="settings-data">
      <h2 id="settings-data">{m.settings_data()}</h2>
      <p>{m.settings_data_lead()}</p>
      <dl className={styles.facts}>
        <dt>{m.settings_data_calls()}</dt>
        <dd>{calls === null ? '…' : m.settings_data_calls_value({ count: calls })}</dd>
        <dt>{m.settings_data_copies()}</dt>
        <dd>{keeping === null ? '…' : COPIES[keeping]()}</dd>
        <dt>{m.settings_data_used()}</dt>
        <dd>{usedWords(storage, locale)}</dd>
        <dt>{m.settings_data_kept()}</dt>
        <dd>{keptWords(storage)}</dd>
      </dl>
      <p role="status" className={styles.news}>
        {news}
      </p>
      <div className={styles.actions}>
        {storage?.persisted === false && (
          <Button
            onClick={() =>
              onPersist().then((agreed) =>
                setNews(agreed ? m.settings_data_kept_yes() : m.settings_data_keep_refused()),
              )
            }
          >
            {m.settings_data_keep()}
          </Button>
        )}
        <Button onClick={() => onExportAll().then((count) => setNews(m.settings_exported({ count })), tell)}>
          {m.settings_export()}
        </Button>
        <Button
          busy={restoring}
          onClick={() => {
            setRestoring(true);
            onRestore()
              .then((words) => setNews(words ?? ''), tell)
              .finally(() => setRestoring(false));
          }}
        >
          {m.settings_restore()}
        </Button>
        {onUndoRestore !== null && (
          <Button onClick={() => onUndoRestore().then(setNews, tell)}>{m.settings_restore_undo()}</Button>
        )}
      </div>
    </Card>
  );
}

function usedWords(storage: StorageState | null, locale: Locale): string {
  if (storage === null) return '…';
  if (storage.used === null || storage.quota === null) return m.settings_data_unknown();
  const { used, quota } = storage;
  return m.settings_data_used_value({ used: bytesText(used, locale), quota: bytesText(quota, locale) });
}

function keptWords(storage: StorageState | null): string {
  if (storage === null) return '…';
  if (storage.persisted === null) return m.settings_data_unknown();
  return storage.persisted ? m.settings_data_kept_yes() : m.settings_data_kept_no();
}
