import { curveMonotoneX, line } from 'd3-shape';
import { classNames } from '../class-names.ts';
import tones from '../tone.module.css';
import type { MoodTone } from '../tone.ts';
import styles from './mood-chart.module.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface MoodChartLineProps {
  readonly tone: MoodTone;
  readonly label: string;
  readonly points: readonly Point[];
  readonly labelY: number;
  readonly dense: boolean;
  readonly selected?: number;
}

/** Colour is one of three ways to tell the lines apart; the others are dash and mark. */
const MARKS: Readonly<Record<MoodTone, (point: Point, size: number) => string>> = {
  patience: ({ x, y }, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  trust: ({ x, y }, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  satisfaction: ({ x, y }, r) => `M${x} ${y - r * 1.3}L${x + r * 1.2} ${y + r}H${x - r * 1.2}Z`,
};

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveMonotoneX);

export function MoodChartLine({ tone, label, points, labelY, dense, selected }: MoodChartLineProps) {
  const end = points.at(-1);
  const mark = MARKS[tone];
  const shown = points.filter(
    (_, turn) => !dense || turn === 0 || turn === points.length - 1 || turn === selected,
  );
  const now = selected === undefined ? undefined : points[selected];
  return (
    <g className={classNames(tones[tone], styles[tone])}>
      <path className={styles.line} d={curve([...points]) ?? ''} />
      <path className={styles.mark} d={shown.map((point) => mark(point, 3.2)).join('')} />
      {now !== undefined && <path className={styles.now} d={mark(now, 5.6)} />}
      {end !== undefined && (
        <>
          <path className={styles.mark} d={mark({ x: end.x + 13, y: labelY - 1 }, 4)} />
          <text className={styles.name} x={end.x + 22} y={labelY + 4}>
            {label}
          </text>
        </>
      )}
    </g>
  );
}
