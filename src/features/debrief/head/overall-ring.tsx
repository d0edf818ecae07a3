import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import type { Tone } from '../../../kit/tone.ts';
import styles from './overall-ring.module.css';

export interface OverallRingProps {
  /** 0..100 */
  readonly value: number;
  /** The figure with its decimal, as it decides. */
  readonly figure: string;
  readonly label: string;
  readonly band: string;
  readonly tone: Tone;
}

const radius = 52;
const length = 2 * Math.PI * radius;

/** The overall score as a ring, with the one decimal that decides and a notch at the pass mark. */
export function OverallRing({ value, figure, label, band, tone }: OverallRingProps) {
  const [whole, decimal] = figure.split('.');
  return (
    <div
      role="img"
      aria-label={`${label} ${figure}, ${band}`}
      className={classNames(styles.ring, tones[tone])}
    >
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.groove} cx="60" cy="60" r={radius} />
        <circle
          className={styles.arc}
          cx="60"
          cy="60"
          r={radius}
          strokeDasharray={`${(length * Math.min(100, Math.max(0, value))) / 100} ${length}`}
        />
        <line className={styles.notch} x1="106" x2="118" y1="60" y2="60" transform="rotate(216 60 60)" />
      </svg>
      <div className={styles.text} aria-hidden="true">
        <span className={styles.figure}>
          {whole}
          <span className={styles.decimal}>.{decimal}</span>
        </span>
        <span className={styles.band}>{band}</span>
      </div>
    </div>
  );
}
