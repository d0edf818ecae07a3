import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Card } from '../../../kit/card.tsx';
import { Sparkline } from '../../../kit/chart/sparkline.tsx';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import type { Catalog } from '../../../platform/pack-source.ts';
import { BestRing } from '../best-ring.tsx';
import { callTitle } from '../call-title.ts';
import { portraitOf } from '../portrait-of.ts';
import { scoreText } from '../score-text.ts';
import type { TakenCall } from '../taken-calls.ts';
import styles from './call-progress-list.module.css';
import { condense } from './condense.ts';

export interface CallProgressListProps {
  readonly calls: readonly TakenCall[];
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Key of the call that the list below is narrowed to. */
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** Best and latest score of each call, with the way between. */
export function CallProgressList({ calls, catalog, locale, selected, onSelect }: CallProgressListProps) {
  return (
    <ul className={styles.calls}>
      {calls.map(({ key, pack, scenario, results, best, latest }) => {
        const title = callTitle(catalog, pack, scenario, locale);
        const customer = catalog.entries.find(
          (entry) => entry.pack === pack && entry.scenario === scenario,
        )?.customer;
        const scores = results.map(({ raw }) => raw);
        const trend = m.library_history_trend({
          title,
          count: scores.length,
          first: scoreText(scores[0] ?? 0),
          latest: scoreText(latest.raw),
        });
        return (
          <Card as="li" key={key} interactive className={styles.call}>
            <StaticPortrait
              {...portraitOf(customer?.persona ?? '', customer?.temper ?? '')}
              size="badge"
              label=""
            />
            <div className={styles.words}>
              <h3 className={styles.title}>
                <button
                  type="button"
                  data-card-action
                  aria-pressed={key === selected}
                  onClick={() => onSelect(key)}
                >
                  {title}
                </button>
              </h3>
              <p className={styles.facts}>
                {m.library_history_count({ count: results.length })}
                <span>
                  {m.library_history_latest()} <strong>{scoreText(latest.raw)}</strong>
                </span>
              </p>
            </div>
            {scores.length > 1 && <Sparkline label={trend} values={condense(scores)} />}
            <BestRing raw={best.raw} band={best.band} />
          </Card>
        );
      })}
    </ul>
  );
}
