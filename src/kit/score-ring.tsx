import { classNames } from './class-names.ts';
import styles from './score-ring.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

export interface ScoreRingProps {
  /** 0..100 */
  readonly value: number;
  /** the value in words, with the decimal that decides */
  readonly figure: string;
  /** accessible name of the whole, figure and band included */
  readonly label: string;
  /** the band in words, under the figure of a large ring */
  readonly band?: string;
  /** 0..100, a notch in the ring: where one passes */
  readonly passMark?: number;
  readonly tone?: Tone;
  readonly size?: 'small' | 'large';
}

const RADIUS = 52;
const LENGTH = 2 * Math.PI * RADIUS;

/** A score as a ring, its figure inside. */
export function ScoreRing(props: ScoreRingProps) {
  const { value, figure, label, band, passMark, tone = 'accent', size = 'large' } = props;
  const [whole, decimal] = figure.split('.');
  return (
    <span role="img" aria-label={label} className={classNames(styles.ring, styles[size], tones[tone])}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.groove} cx="60" cy="60" r={RADIUS} />
        <circle
          className={styles.arc}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={`${(LENGTH * Math.min(100, Math.max(0, value))) / 100} ${LENGTH}`}
        />
        {passMark !== undefined && (
          <line
            className={styles.notch}
            x1="106"
            x2="118"
            y1="60"
            y2="60"
            transform={`rotate(${passMark * 3.6} 60 60)`}
          />
        )}
      </svg>
      <span className={styles.text} aria-hidden="true">
        <span className={styles.figure}>
          {whole}
          {decimal !== undefined && <span className={styles.decimal}>.{decimal}</span>}
        </span>
        {band !== undefined && <span className={styles.band}>{band}</span>}
      </span>
    </span>
  );
}
