import { m } from '../../../i18n/generated/messages.js';
import styles from './crowd.module.css';

/** Where each onlooker stands, how tall, how near, and which way they sway. */
const onlookers = [
  { x: 34, y: 268, size: 0.86, row: 'back' },
  { x: 128, y: 250, size: 0.8, row: 'back' },
  { x: 424, y: 254, size: 0.82, row: 'back' },
  { x: 520, y: 266, size: 0.88, row: 'back' },
  { x: -10, y: 330, size: 1.12, row: 'front' },
  { x: 86, y: 318, size: 1.02, row: 'front' },
  { x: 474, y: 316, size: 1.04, row: 'front' },
  { x: 566, y: 332, size: 1.14, row: 'front' },
] as const;

const murmurs = [
  { x: 70, y: 222 },
  { x: 478, y: 212 },
  { x: 14, y: 286 },
  { x: 536, y: 282 },
] as const;

/** People who have stopped to watch, and murmur. */
export function Crowd() {
  return (
    <svg
      className={styles.crowd}
      viewBox="0 0 560 560"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={m.practice_stage_watching()}
    >
      {onlookers.map(({ x, y, size, row }) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${size})`}>
          <path
            className={styles.person}
            data-row={row}
            d="M0 -50c19 0 31 15 31 34 0 13 -5 24 -13 31 3 9 10 13 22 17 22 8 34 24 36 56V300H-76V88C-74 56 -62 40 -40 32c12 -4 19 -8 22 -17C-26 8 -31 -3 -31 -16 -31 -35 -19 -50 0 -50Z"
          />
        </g>
      ))}
      {murmurs.map(({ x, y }) => (
        <g key={x} className={styles.murmur} transform={`translate(${x} ${y})`}>
          <circle cx="-11" r="4.5" />
          <circle r="4.5" />
          <circle cx="11" r="4.5" />
        </g>
      ))}
    </svg>
  );
}
