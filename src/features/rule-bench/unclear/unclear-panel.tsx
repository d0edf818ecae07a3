import { useEffect, useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { EmptyState } from '../../../kit/empty-state.tsx';
import { ErrorPanel } from '../../../kit/error-panel.tsx';
import { Skeleton } from '../../../kit/skeleton.tsx';
import type { StorageProblem } from '../../../platform/attempt-store.ts';
import { storageErrorOf } from '../../../platform/storage-error-of.ts';
import type { BenchReply } from '../bench-reply.ts';
import { groupUnclear } from './group-unclear.ts';
import { hearsSnippet } from './hears-snippet.ts';
import styles from './unclear-panel.module.css';
import { UnclearPointCard } from './unclear-point-card.tsx';
import type { UnclearReplies, UnclearReply } from './unclear-reply.ts';

export interface UnclearPanelProps {
  readonly locale: Locale;
  /** Rejects with StorageError. Must stay the same function while the page stands. */
  readonly load: () => Promise<UnclearReplies>;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onTry: (reply: BenchReply) => void;
}

/** Long enough to read, in milliseconds. */
const copiedFor = 8_000;

/** What was typed in calls and meant none of the authored replies. */
export function UnclearPanel({ locale, load, onCopy, onTry }: UnclearPanelProps) {
  const [loaded, setLoaded] = useState<UnclearReplies | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [copied, setCopied] = useState(false);
  const [uncopied, setUncopied] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    load().then(
      (replies) => wanted && setLoaded(replies),
      (error: unknown) => wanted && setProblem(storageErrorOf(error).problem),
    );
    return () => {
      wanted = false;
    };
  }, [load]);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  function copy(reply: UnclearReply): void {
    const snippet = hearsSnippet(reply);
    setCopied(false);
    setUncopied(null);
    onCopy(snippet).then(
      () => setCopied(true),
      () => setUncopied(snippet),
    );
  }

  if (problem !== null) return <ErrorPanel sentence={storageProblemText(problem)} />;
  if (loaded === null) return <Skeleton label={m.bench_unclear_opening()} lines={4} />;
  if (loaded.replies.length === 0)
    return <EmptyState title={m.bench_unclear_empty_heading()}>{m.bench_unclear_empty()}</EmptyState>;

  return (
    <div className={styles.panel}>
      <div className={styles.lead}>
        <p>{m.bench_unclear_lead()}</p>
        {loaded.missing > 0 && <p>{m.bench_unclear_some({ count: loaded.missing })}</p>}
        {loaded.more && <p>{m.bench_unclear_newest()}</p>}
      </div>
      {groupUnclear(loaded.replies).map(({ key, latest, points }) => (
        <section key={key} className={styles.call}>
          <h2>{latest.title?.[locale] ?? m.bench_unclear_call_missing({ id: latest.scenario })}</h2>
          {points.map((point) => (
            <UnclearPointCard key={point.node} point={point} locale={locale} onCopy={copy} onTry={onTry} />
          ))}
        </section>
      ))}
      <div role="status" className={styles.news}>
        {copied && <p className={styles.toast}>{m.bench_copied()}</p>}
        {uncopied !== null && (
          <div className={styles.toast}>
            <p>{m.bench_copy_failed()}</p>
            <pre className={styles.snippet}>{uncopied}</pre>
          </div>
        )}
      </div>
    </div>
  );
}
