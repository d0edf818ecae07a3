import { FileUp, FolderUp, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Button } from '../../../kit/button.tsx';
import { DropCurtain } from '../../../kit/drop-curtain.tsx';
import type { BroughtFile } from '../../../platform/brought-files.ts';
import type { KeptPack } from '../../../platform/kept-pack.ts';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';
import { ImportNews, type News } from './import-news.tsx';
import type { ImportOutcome, ImportStep } from './import-outcome.ts';
import styles from './pack-section.module.css';
import { RemovePackDialog } from './remove-pack-dialog.tsx';
import { stepText } from './step-text.ts';
import { useFileDrop } from './use-file-drop.ts';

export interface PackSectionProps {
  /** Packs that were brought in; null until they are known. */
  readonly packs: readonly KeptPack[] | null;
  readonly locale: Locale;
  /** Whether the browser can hand over whole folders. */
  readonly folders: boolean;
  /** Lets the user choose. */
  readonly pick: (kind: 'zip' | 'folder') => Promise<readonly BroughtFile[]>;
  /** The files of a drop, asked for while it happens. */
  readonly dropped: (transfer: DataTransfer) => Promise<readonly BroughtFile[]>;
  readonly onImport: (
    files: readonly BroughtFile[],
    onStep: (step: ImportStep) => void,
    signal: AbortSignal,
  ) => Promise<ImportOutcome>;
  /** Rejects with StorageError. */
  readonly onRemove: (digest: string) => Promise<void>;
}

/** Packs of one's own: bring one in, see what became of it, take one away. */
export function PackSection({ packs, locale, folders, pick, dropped, onImport, onRemove }: PackSectionProps) {
  const [news, setNews] = useState<News | null>(null);
  const [step, setStep] = useState<ImportStep | null>(null);
  const [doomed, setDoomed] = useState<KeptPack | null>(null);
  const running = useRef<AbortController | null>(null);
  const newsPlace = useRef<HTMLDivElement>(null);
  const over = useFileDrop((transfer) => void bring(dropped(transfer)));

  async function bring(coming: Promise<readonly BroughtFile[]>): Promise<void> {
    const files = await coming.catch(() => []);
    const [first] = files;
    if (!first || running.current !== null) return;
    const own = new AbortController();
    running.current = own;
    setNews(null);
    const name = files.length > 1 ? (first.path.split('/')[0] ?? first.path) : first.path;
    const outcome = await onImport(files, setStep, own.signal);
    running.current = null;
    setStep(null);
    setNews({ name, outcome });
  }

  // Once its words are there: an empty place would come into view, and they below the edge of the screen.
  useEffect(() => {
    if (news !== null) newsPlace.current?.focus();
  }, [news]);

  function remove(pack: KeptPack): void {
    setDoomed(null);
    // The button that was pressed goes with its row.
    newsPlace.current?.focus();
    onRemove(pack.digest).then(
      () => setNews({ removed: pack.title[locale] }),
      (error: unknown) => setNews({ refused: storageProblemText(storageErrorOf(error).problem) }),
    );
  }

  return (
    <section className={styles.section} aria-labelledby="packs-heading">
      <div className={styles.words}>
        <h2 id="packs-heading">{m.library_packs_heading()}</h2>
        <p className={styles.lead}>{m.library_packs_lead()}</p>
      </div>
      <div className={styles.tools}>
        <Button
          icon={<FileUp aria-hidden="true" />}
          busy={step !== null}
          onClick={() => void bring(pick('zip'))}
        >
          {m.library_packs_import()}
        </Button>
        {folders && (
          <Button
            icon={<FolderUp aria-hidden="true" />}
            busy={step !== null}
            onClick={() => void bring(pick('folder'))}
          >
            {m.library_packs_import_folder()}
          </Button>
        )}
        {step !== null && <Button onClick={() => running.current?.abort()}>{m.library_packs_stop()}</Button>}
      </div>
      <div ref={newsPlace} tabIndex={-1} role="status" className={styles.news}>
        {step !== null && <p className={styles.step}>{stepText(step)}</p>}
        {news !== null && step === null && <ImportNews news={news} locale={locale} />}
      </div>
      {packs !== null && packs.length > 0 && (
        <ul className={styles.packs} aria-label={m.library_packs_list()}>
          {packs.map((pack) => (
            <li key={pack.digest} className={styles.pack}>
              <div>
                <h3 className={styles.title}>{pack.title[locale]}</h3>
                <p className={styles.facts}>
                  {m.library_packs_facts({ version: pack.version, count: pack.entries.length })}
                </p>
              </div>
              <Button
                size="small"
                icon={<Trash2 aria-hidden="true" />}
                aria-label={m.library_packs_remove({ title: pack.title[locale] })}
                onClick={() => setDoomed(pack)}
              >
                {m.library_packs_remove_short()}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {over && <DropCurtain>{m.library_packs_dropping()}</DropCurtain>}
      {doomed && (
        <RemovePackDialog
          title={doomed.title[locale]}
          count={doomed.entries.length}
          onCancel={() => setDoomed(null)}
          onRemove={() => remove(doomed)}
        />
      )}
    </section>
  );
}
