import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import styles from './sparkline.module.css';

export interface SparklineProps {
  /** what the line says in words */
  readonly label: string;
  readonly values: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

const WIDTH = 96;
const HEIGHT = 28;

/** A line as small as a word; the last value has a dot. */
export function Sparkline({ label, values, min = 0, max = 100 }: SparklineProps) {
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [4, WIDTH - 6]);
  const y = scaleLinear([min, max], [HEIGHT - 4, 4]);
  const draw = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  ).curve(curveMonotoneX);
  const last = values.at(-1);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.sparkline}>
      <path className={styles.line} d={draw([...values]) ?? ''} />
      {last !== undefined && <circle className={styles.dot} cx={x(values.length - 1)} cy={y(last)} r="3.5" />}
    </svg>
  );
}
