import { classNames } from './class-names.ts';
import styles from './score-ring.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

export interface ScoreRingProps {
  /** 0..100 */
  readonly value: number;
  /** accessible name, for instance "Overall score" */
  readonly label: string;
  /** the band in words, shown under the figure */
  readonly band: string;
  readonly tone?: Tone;
  readonly size?: 'small' | 'large';
}

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** A score as a ring that opens at the top right, like a seal. */
export function ScoreRing({ value, label, band, tone = 'accent', size = 'large' }: ScoreRingProps) {
  const shown = Math.round(value);
  return (
    <div
      role="img"
      aria-label={`${label}: ${shown}, ${band}`}
      className={classNames(styles.ring, styles[size], tones[tone])}
    >
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.groove} cx="60" cy="60" r={RADIUS} />
        <circle
          className={styles.arc}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={`${(LENGTH * Math.min(100, Math.max(0, value))) / 100} ${LENGTH}`}
        />
      </svg>
      <div className={styles.text} aria-hidden="true">
        <span className={styles.figure}>{shown}</span>
        <span className={styles.band}>{band}</span>
      </div>
    </div>
  );
}
