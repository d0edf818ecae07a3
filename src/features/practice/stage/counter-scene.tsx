import { type ReactNode, useId } from 'react';
import styles from './counter-scene.module.css';
import { CounterTop } from './counter-top.tsx';
import { Crowd } from './crowd.tsx';

interface CounterSceneProps {
  readonly crowd: boolean;
  readonly portrait: ReactNode;
  readonly caption: ReactNode;
}

const lamps = [96, 280, 464];

/** A hall with a counter: the customer stands on the other side of it. */
export function CounterScene({ crowd, portrait, caption }: CounterSceneProps) {
  const light = `light${useId().replace(/\W/g, '_')}`;
  return (
    <div className={styles.scene}>
      <svg
        className={styles.hall}
        viewBox="0 0 560 560"
        preserveAspectRatio="xMidYMax slice"
        aria-hidden="true"
      >
        <radialGradient id={light}>
          <stop className={styles.near} offset="0" />
          <stop className={styles.faint} offset="1" />
        </radialGradient>
        <rect className={styles.wall} x="-400" y="-600" width="1360" height="1160" />
        <g className={styles.windows}>
          {[24, 212, 400].map((x) => (
            <g key={x} transform={`translate(${x} 96)`}>
              <rect className={styles.pane} width="136" height="214" rx="6" />
              <path className={styles.bars} d="M68 0V214M0 96H136" />
              <path className={styles.gleam} d="M14 196 92 12h26L40 196Z" />
            </g>
          ))}
        </g>
        <path className={styles.rail} d="M-400 356H960" />
        <rect className={styles.panel} x="-400" y="360" width="1360" height="240" />
        {lamps.map((x) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <circle cx="0" cy="76" r="120" fill={`url(#${light})`} />
            <path className={styles.cord} d="M0 -600V44" />
            <path className={styles.lamp} d="M-25 68C-25 51 -13 43 0 43S25 51 25 68Z" />
            <path className={styles.bulb} d="M-9 68a9 8 0 0 0 18 0Z" />
          </g>
        ))}
        <g transform="translate(512 250)" className={styles.plant}>
          <path d="M0 150C-8 96 -44 78 -52 34c28 6 46 40 52 80C4 66 10 30 44 2c8 46 -20 96 -30 148Z" />
          <path d="M4 150C14 104 40 92 66 72c4 30 -22 60 -48 78Z" />
          <path className={styles.pot} d="M-30 146H42L34 214H-22Z" />
        </g>
      </svg>
      {crowd && <Crowd />}
      <div className={styles.customer}>{portrait}</div>
      <CounterTop />
      <div className={styles.caption}>{caption}</div>
    </div>
  );
}
