import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { momentText } from '../../../i18n/moment-text.ts';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Button } from '../../../kit/button.tsx';
import { DropZone } from '../../../kit/drop-zone.tsx';
import { EmptyState } from '../../../kit/empty-state.tsx';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import { Skeleton } from '../../../kit/skeleton.tsx';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import type { ImportOutcome } from '../../../platform/import-attempts.ts';
import type { Catalog } from '../../../platform/pack-source.ts';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';
import { callTitle } from '../call-title.ts';
import { AttemptList } from './attempt-list.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import styles from './history-page.module.css';
import { HistoryProgress } from './history-progress.tsx';
import { importWords } from './import-words.ts';

export interface HistoryPageProps {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** All attempts, newest first; null until they are known. */
  readonly rows: readonly AttemptRow[] | null;
  /** Key of the only call to list; null for all. Lives in the page's address. */
  readonly call: string | null;
  readonly onCallChange: (call: string | null) => void;
  readonly onOpenReport: (attempt: string) => void;
  readonly onResume: (attempt: string) => void;
  readonly onToLibrary: () => void;
  /** Rejects with StorageError. */
  readonly onDelete: (attempt: string) => Promise<void>;
  /** Rejects with StorageError. */
  readonly onExport: (attempts: readonly string[]) => Promise<void>;
  /** Lets the user choose files. */
  readonly pickFiles: () => Promise<readonly File[]>;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
}

/** What the page has to say about the last thing done. */
interface News {
  readonly sentences: readonly string[];
  readonly failed: boolean;
}

const quiet: News = { sentences: [], failed: false };

/** Everything that was ever practised, and what has become of it. */
export function HistoryPage(props: HistoryPageProps) {
  const { catalog, locale, rows, call, onCallChange, onDelete, onExport, pickFiles, onImport } = props;
  const [news, setNews] = useState<News>(quiet);
  const [busy, setBusy] = useState(false);
  const [doomed, setDoomed] = useState<AttemptRow | null>(null);
  const newsPlace = useRef<HTMLDivElement>(null);

  const say = (...sentences: readonly string[]) => setNews({ sentences, failed: false });
  const tell = (error: unknown) =>
    setNews({ sentences: [storageProblemText(storageErrorOf(error).problem)], failed: true });

  async function importFiles(files: readonly File[]): Promise<void> {
    if (busy || files.length === 0) return;
    setBusy(true);
    say(m.library_history_importing());
    const imported: { name: string; outcome: ImportOutcome }[] = [];
    try {
      for (const file of files) imported.push({ name: file.name, outcome: await onImport(file) });
      setNews(importWords(imported));
    } catch (error) {
      tell(error);
    }
    setBusy(false);
  }

  function exportCalls(ids: readonly string[]): void {
    onExport(ids).then(() => say(m.library_history_exported({ count: ids.length })), tell);
  }

  function remove(row: AttemptRow): void {
    const { id, packId, scenario } = row.header;
    setDoomed(null);
    // The button that was pressed goes with its row.
    newsPlace.current?.focus();
    const title = callTitle(catalog, packId, scenario, locale);
    onDelete(id).then(() => say(m.library_history_deleted({ title })), tell);
  }

  const importButton = (
    <Button
      icon={<Upload aria-hidden="true" />}
      busy={busy}
      onClick={() => pickFiles().then(importFiles, tell)}
    >
      {m.library_history_import()}
    </Button>
  );

  return (
    <DropZone label={m.library_history_title()} dropping={m.library_history_dropping()} onFiles={importFiles}>
      <div className={styles.page}>
        <div>
          <div className={styles.head}>
            <div className={styles.title}>
              <h1>{m.library_history_heading()}</h1>
              <p className={styles.lead}>{m.library_history_lead()}</p>
            </div>
            {rows !== null && rows.length > 0 && (
              <div className={styles.tools}>
                {importButton}
                <Button
                  icon={<Download aria-hidden="true" />}
                  onClick={() => exportCalls(rows.map(({ header }) => header.id))}
                >
                  {m.library_history_export_all()}
                </Button>
                <p className={styles.drop}>{m.library_history_drop()}</p>
              </div>
            )}
          </div>
          <div ref={newsPlace} tabIndex={-1} role="status">
            {news.sentences.length > 0 && (
              <div className={styles.news} data-failed={news.failed}>
                {news.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            )}
          </div>
        </div>
        {rows === null && <Skeleton label={m.library_history_opening()} lines={6} />}
        {rows?.length === 0 && (
          <EmptyState
            title={m.library_history_empty_heading()}
            illustration={<StaticPortrait species="koala" label="" />}
            actions={
              <>
                <Button variant="primary" onClick={props.onToLibrary}>
                  {m.library_history_to_library()}
                </Button>
                {importButton}
              </>
            }
          >
            {m.library_history_empty()}
          </EmptyState>
        )}
        {rows !== null && rows.length > 0 && (
          <>
            <HistoryProgress
              rows={rows}
              catalog={catalog}
              locale={locale}
              call={call}
              onCallChange={onCallChange}
            />
            <AttemptList
              rows={rows}
              catalog={catalog}
              locale={locale}
              call={call}
              onCallChange={onCallChange}
              onOpenReport={props.onOpenReport}
              onResume={props.onResume}
              onExport={(id) => exportCalls([id])}
              onDelete={setDoomed}
            />
          </>
        )}
      </div>
      {doomed && (
        <DeleteDialog
          title={callTitle(catalog, doomed.header.packId, doomed.header.scenario, locale)}
          when={momentText(doomed.startedAt, locale)}
          onCancel={() => setDoomed(null)}
          onDelete={() => remove(doomed)}
        />
      )}
    </DropZone>
  );
}
