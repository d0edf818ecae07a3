import { Dices } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Mode } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import type { AttemptRow } from '../../platform/attempt-store.ts';
import type { Catalog, CatalogEntry } from '../../platform/pack-source.ts';
import { CallCard } from './call-card.tsx';
import type { CallChoice } from './call-choice.ts';
import type { Customer } from './casting/casting-dialog.tsx';
import { dealCustomer } from './casting/deal-customer.ts';
import { type LibraryFilters, noFilters, passes } from './filters.ts';
import { LazyPortrait } from './lazy-portrait.tsx';
import { LibraryFiltersBar } from './library-filters-bar.tsx';
import styles from './library-page.module.css';
import { LineUp } from './line-up.tsx';
import { callKey, takenCalls } from './taken-calls.ts';

// Not of the first screen: fetched once that stands.
const loadCasting = () => import('./casting/casting-dialog.tsx');
const CastingDialog = lazy(() => loadCasting().then((loaded) => ({ default: loaded.CastingDialog })));
// Most visits have none.
const UnfinishedCall = lazy(() =>
  import('./unfinished-call.tsx').then((loaded) => ({ default: loaded.UnfinishedCall })),
);

export interface LibraryPageProps {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** All attempts, newest first; null until they are known. */
  readonly rows: readonly AttemptRow[] | null;
  /** Ids of unfinished attempts that are not to be offered. */
  readonly putAside: readonly string[];
  readonly filters: LibraryFilters;
  readonly onFiltersChange: (filters: LibraryFilters) => void;
  /** A whole number below `count`, each as likely as the others. */
  readonly pick: (count: number) => number;
  /** A call is being cast: its pack will be wanted soon. */
  readonly onCast: (pack: string) => void;
  readonly onBrief: (choice: CallChoice) => void;
  readonly onResume: (attempt: string) => void;
  readonly onPutAside: (attempt: string) => void;
}

interface Casting {
  readonly entry: CatalogEntry;
  readonly customer: Customer;
}

/** The practice room: every call, and who is to make it. */
export function LibraryPage(props: LibraryPageProps) {
  const { catalog, locale, rows, filters, onFiltersChange, pick, onCast, onBrief } = props;
  const [casting, setCasting] = useState<Casting | null>(null);
  const taken = takenCalls(rows ?? []);
  useEffect(() => {
    // What fails now is tried again when a card is chosen.
    const timer = setTimeout(() => loadCasting().catch(() => undefined), 500);
    return () => clearTimeout(timer);
  }, []);
  const shown = catalog.entries.filter((entry) => passes(entry, filters));
  const unfinished = (rows ?? []).filter(({ ended }) => !ended);
  const offered = unfinished.find(({ header }) => !props.putAside.includes(header.id));
  const lastMode: Mode = rows?.[0]?.header.mode ?? 'guided';

  function cast(entry: CatalogEntry, customer: Customer = entry.customer): void {
    onCast(entry.pack);
    setCasting({ entry, customer });
  }

  function dealCall(): void {
    const entry = shown[pick(shown.length)];
    if (!entry) return;
    cast(entry, entry.customer.casting === 'fixed' ? entry.customer : dealCustomer(catalog, null, pick));
  }

  return (
    <div className={styles.page}>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1>{m.library_heading()}</h1>
          <p className={styles.lead}>{m.library_lead()}</p>
          {shown.length > 0 && (
            <Button icon={<Dices aria-hidden="true" />} onClick={dealCall}>
              {m.library_deal_call()}
            </Button>
          )}
        </div>
        <LineUp />
      </div>
      <Suspense fallback={null}>
        {offered && (
          <UnfinishedCall
            row={offered}
            catalog={catalog}
            locale={locale}
            more={unfinished.length - 1}
            onResume={() => props.onResume(offered.header.id)}
            onPutAside={() => props.onPutAside(offered.header.id)}
          />
        )}
      </Suspense>
      {catalog.entries.length === 0 ? (
        <EmptyState title={m.library_empty_heading()}>{m.library_empty()}</EmptyState>
      ) : (
        <>
          <LibraryFiltersBar
            entries={catalog.entries}
            filters={filters}
            onChange={onFiltersChange}
            shown={shown.length}
          />
          {shown.length === 0 ? (
            <EmptyState
              title={m.library_none_heading()}
              illustration={<LazyPortrait species="owl" temper="picky" label="" />}
              actions={<Button onClick={() => onFiltersChange(noFilters)}>{m.library_filter_clear()}</Button>}
            >
              {m.library_none()}
            </EmptyState>
          ) : (
            <ul className={styles.calls} aria-label={m.library_calls()}>
              {shown.map((entry) => (
                <CallCard
                  key={callKey(entry.pack, entry.scenario)}
                  entry={entry}
                  techniques={catalog.techniques}
                  locale={locale}
                  taken={taken.get(callKey(entry.pack, entry.scenario))}
                  onChoose={() => cast(entry)}
                />
              ))}
            </ul>
          )}
        </>
      )}
      <Suspense fallback={null}>
        {casting && (
          <CastingDialog
            {...casting}
            catalog={catalog}
            locale={locale}
            mode={lastMode}
            pick={pick}
            onClose={() => setCasting(null)}
            onGo={onBrief}
          />
        )}
      </Suspense>
    </div>
  );
}
