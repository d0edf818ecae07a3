import type { Band } from '../../core/scoring/score.ts';
import { m } from '../../i18n/generated/messages.js';
import { classNames } from '../../kit/class-names.ts';
import tones from '../../kit/tone.module.css';
import styles from './best-ring.module.css';
import { bandLook } from './names/band-look.ts';
import { scoreText } from './score-text.ts';

export interface BestRingProps {
  /** 0..100 in steps of 0.1 */
  readonly raw: number;
  readonly band: Band;
}

const RADIUS = 27;
const LENGTH = 2 * Math.PI * RADIUS;

/** One's best score as a small ring. */
export function BestRing({ raw, band }: BestRingProps) {
  const { name, tone } = bandLook(band);
  const value = scoreText(raw);
  return (
    <span
      role="img"
      aria-label={m.library_best_value({ value, band: name })}
      className={classNames(styles.ring, tones[tone])}
    >
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle className={styles.groove} cx="32" cy="32" r={RADIUS} />
        <circle
          className={styles.arc}
          cx="32"
          cy="32"
          r={RADIUS}
          strokeDasharray={`${(LENGTH * raw) / 100} ${LENGTH}`}
        />
      </svg>
      <span className={styles.figure} aria-hidden="true">
        {value}
      </span>
    </span>
  );
}
