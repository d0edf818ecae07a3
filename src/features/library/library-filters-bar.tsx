import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import { sectors } from '../../core/pack/sectors.ts';
import { callKinds, channels } from '../../core/phrases/vocabulary.ts';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import type { CatalogEntry } from '../../platform/pack-source.ts';
import { countFilters, type LibraryFilters, noFilters } from './filters.ts';
import styles from './library-filters-bar.module.css';
import { callKindName } from './names/call-kind-name.ts';
import { channelName } from './names/channel-name.ts';
import { sectorName } from './names/sector-name.ts';

export interface LibraryFiltersBarProps {
  /** All calls: only what some call has is offered. */
  readonly entries: readonly CatalogEntry[];
  readonly filters: LibraryFilters;
  readonly onChange: (filters: LibraryFilters) => void;
  /** Calls that pass. */
  readonly shown: number;
}

/** Narrows the calls down. On a small screen it waits behind a button. */
export function LibraryFiltersBar({ entries, filters, onChange, shown }: LibraryFiltersBarProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const active = countFilters(filters);
  const change = (part: Partial<LibraryFilters>) => onChange({ ...filters, ...part });
  const offered = {
    kind: callKinds.filter((kind) => entries.some((entry) => entry.kind === kind)),
    channel: channels.filter((channel) => entries.some((entry) => entry.channel === channel)),
    sector: sectors.filter((sector) => entries.some((entry) => entry.sector === sector)),
    difficulty: [1, 2, 3, 4, 5].filter((step) => entries.some(({ difficulty }) => difficulty === step)),
  };
  return (
    <section className={styles.bar} aria-label={m.library_filters()}>
      <div className={styles.top}>
        <Button
          size="small"
          className={styles.toggle ?? ''}
          icon={<SlidersHorizontal aria-hidden="true" />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {active === 0 ? m.library_filters() : m.library_filters_active({ count: active })}
        </Button>
        <p className={styles.shown} role="status">
          {m.library_shown({ count: shown })}
        </p>
      </div>
      <div id={id} className={styles.filters} data-open={open}>
        <fieldset aria-label={m.library_filter_kind()} className={styles.chips}>
          {offered.kind.map((kind) => (
            <ToggleChip
              key={kind}
              pressed={filters.kind === kind}
              onPressedChange={(on) => change({ kind: on ? kind : null })}
            >
              {callKindName(kind)}
            </ToggleChip>
          ))}
        </fieldset>
        <fieldset aria-label={m.library_filter_channel()} className={styles.chips}>
          {offered.channel.map((channel) => (
            <ToggleChip
              key={channel}
              pressed={filters.channel === channel}
              onPressedChange={(on) => change({ channel: on ? channel : null })}
            >
              {channelName(channel)}
            </ToggleChip>
          ))}
        </fieldset>
        <div className={styles.selects}>
          <select
            className={styles.select}
            aria-label={m.library_filter_sector()}
            value={filters.sector ?? ''}
            onChange={({ target }) =>
              change({ sector: sectors.find((sector) => sector === target.value) ?? null })
            }
          >
            <option value="">{m.library_filter_any_sector()}</option>
            {offered.sector.map((sector) => (
              <option key={sector} value={sector}>
                {sectorName(sector)}
              </option>
            ))}
          </select>
          <select
            className={styles.select}
            aria-label={m.library_filter_difficulty()}
            value={filters.difficulty ?? ''}
            onChange={({ target }) =>
              change({ difficulty: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{m.library_filter_any_difficulty()}</option>
            {offered.difficulty.map((step) => (
              <option key={step} value={step}>
                {m.library_difficulty({ value: step })}
              </option>
            ))}
          </select>
        </div>
        {active > 0 && (
          <Button size="small" onClick={() => onChange(noFilters)}>
            {m.library_filter_clear()}
          </Button>
        )}
      </div>
    </section>
  );
}
