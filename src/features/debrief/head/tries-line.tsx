import type { AttemptHeader } from '../../../core/attempt/attempt.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Sparkline } from '../../../kit/chart/sparkline.tsx';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import { formatTenths, toTenths } from '../words/format-points.ts';
import { triesOf } from './tries.ts';
import styles from './tries-line.module.css';

export interface TriesLineProps {
  readonly header: AttemptHeader;
  readonly startedAt: number;
  readonly raw: number;
  readonly related: readonly AttemptRow[];
}

/** This attempt among the others at the same call; nothing at all the first time. */
export function TriesLine({ header, startedAt, raw, related }: TriesLineProps) {
  const tries = triesOf(header, startedAt, raw, related);
  if (tries === null) return null;
  const figures = tries.scores.map((score) => formatTenths(toTenths(score)));
  return (
    <p className={styles.tries}>
      <Sparkline
        label={m.debrief_tries_scores({ scores: figures.join(m.debrief_list_joiner()) })}
        values={tries.scores}
      />
      <span>
        {m.debrief_tries({
          number: tries.number,
          count: tries.scores.length,
          best: formatTenths(toTenths(tries.best)),
        })}
        {tries.best === raw && <strong className={styles.best}> {m.debrief_tries_best()}</strong>}
      </span>
    </p>
  );
}
