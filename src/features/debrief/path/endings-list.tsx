import { CircleCheckBig, CircleDashed, History } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import { useReportContext } from '../report-context.ts';
import { qualityWords } from '../words/report-words.ts';
import styles from './endings-list.module.css';

export interface EndingsListProps {
  readonly related: readonly AttemptRow[];
}

/** Where this call can end: reached now, reached in another attempt, or still unknown. An exam names only what was reached. */
export function EndingsList({ related }: EndingsListProps) {
  const { report, locale, exam } = useReportContext();
  const { header } = report;
  const before = new Set(
    related
      .filter(({ header: other }) => other.packId === header.packId && other.scenario === header.scenario)
      .flatMap(({ result }) => (result === null ? [] : [result.ending])),
  );
  return (
    <div className={styles.endings}>
      <h3>{m.debrief_endings_title()}</h3>
      <ul className={styles.list}>
        {report.endings.map(({ id, quality, title, reached }) => {
          const known = before.has(id);
          const named = reached || known || !exam;
          return (
            <li key={id} className={classNames(styles.ending, styles[quality])} data-reached={reached}>
              {reached ? (
                <CircleCheckBig aria-hidden="true" />
              ) : known ? (
                <History aria-hidden="true" />
              ) : (
                <CircleDashed aria-hidden="true" />
              )}
              <div>
                <p className={styles.title}>{named ? title[locale] : m.debrief_ending_hidden()}</p>
                <p className={styles.state}>
                  {named && <span className={styles.quality}>{qualityWords[quality]()}</span>}
                  {reached
                    ? m.debrief_ending_reached()
                    : known
                      ? m.debrief_ending_before()
                      : m.debrief_ending_not_yet()}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
