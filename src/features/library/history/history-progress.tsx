import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import type { Catalog } from '../../../platform/pack-source.ts';
import { takenCalls } from '../taken-calls.ts';
import { CallProgressList } from './call-progress-list.tsx';
import styles from './history-progress.module.css';
import { skillProgress } from './skill-progress.ts';
import { SkillProgressList } from './skill-progress-list.tsx';

export interface HistoryProgressProps {
  /** All attempts, newest first. */
  readonly rows: readonly AttemptRow[];
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly call: string | null;
  readonly onCallChange: (call: string | null) => void;
}

/** What the scored calls amount to, by call and by skill; nothing while there are none. */
export function HistoryProgress({ rows, catalog, locale, call, onCallChange }: HistoryProgressProps) {
  const calls = [...takenCalls(rows).values()];
  if (calls.length === 0) return null;
  return (
    <>
      <section className={styles.section} aria-labelledby="progress-by-call">
        <h2 id="progress-by-call">{m.library_history_by_call()}</h2>
        <CallProgressList
          calls={calls}
          catalog={catalog}
          locale={locale}
          selected={call}
          onSelect={(key) => onCallChange(key === call ? null : key)}
        />
      </section>
      <section className={styles.section} aria-labelledby="progress-by-skill">
        <h2 id="progress-by-skill">{m.library_history_skills()}</h2>
        <p className={styles.lead}>{m.library_history_skills_text()}</p>
        <SkillProgressList skills={skillProgress(rows)} />
      </section>
    </>
  );
}
