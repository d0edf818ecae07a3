import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './skill-bars.module.css';

export interface SkillBar {
  readonly id: string;
  readonly label: string;
  /** points won, 0 or more */
  readonly gained: number;
  /** points lost, 0 or more */
  readonly lost: number;
  readonly detail?: ReactNode;
}

export interface SkillBarsProps {
  readonly label: string;
  readonly gainedLabel: string;
  readonly lostLabel: string;
  readonly bars: readonly SkillBar[];
}

const WIDTH = 200;

/** Points won to the right of a baseline and lost to the left of it, on one scale for all bars. */
export function SkillBars({ label, gainedLabel, lostLabel, bars }: SkillBarsProps) {
  const most = Math.max(1, ...bars.map(({ gained }) => gained));
  const least = Math.max(0, ...bars.map(({ lost }) => lost));
  const x = scaleLinear([-least, most], [0, WIDTH]);
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ id, label: name, gained, lost, detail }) => (
        <li key={id} className={styles.bar}>
          <span className={styles.name}>{name}</span>
          <svg
            viewBox={`0 0 ${WIDTH} 16`}
            preserveAspectRatio="none"
            className={styles.chart}
            aria-hidden="true"
          >
            <rect className={styles.gained} x={x(0)} y="2" width={x(gained) - x(0)} height="12" />
            <rect className={styles.lost} x={x(-lost)} y="4" width={x(0) - x(-lost)} height="8" />
            <line className={styles.baseline} x1={x(0)} x2={x(0)} y1="0" y2="16" />
          </svg>
          <span className={styles.points}>
            <span className={styles.plus}>
              <VisuallyHidden>{gainedLabel} </VisuallyHidden>
              {gained === 0 ? '0' : `+${gained}`}
            </span>
            <span className={styles.minus} data-none={lost === 0}>
              <VisuallyHidden>{lostLabel} </VisuallyHidden>
              {lost === 0 ? '0' : `\u2212${lost}`}
            </span>
          </span>
          {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
