import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import type { MoodTone } from '../tone.ts';
import styles from './mood-chart.module.css';
import { MoodChartLine } from './mood-chart-line.tsx';
import { MoodChartTable } from './mood-chart-table.tsx';
import { spreadLabels } from './spread-labels.ts';
import { TurnScrubber } from './turn-scrubber.tsx';
import { useWidth } from './use-width.ts';

export interface MoodSeries {
  readonly tone: MoodTone;
  readonly label: string;
  /** 0..100, one value a turn; index 0 is the start */
  readonly values: readonly number[];
}

export interface TurningPoint {
  readonly turn: number;
  readonly direction: 'up' | 'down';
  readonly label: string;
}

export interface MoodChartProps {
  readonly label: string;
  readonly series: readonly MoodSeries[];
  /** names a turn, for the axis, the table and the screen reader */
  readonly turnLabel: (turn: number) => string;
  readonly turningPoints?: readonly TurningPoint[];
  readonly selectedTurn?: number;
  readonly onSelect?: (turn: number) => void;
}

const HEIGHT = 240;
const PAD = { top: 26, right: 92, bottom: 30, left: 34 };

/** Moods over the turns of a call: three lines with dashes and marks of their own, and a table for those who do not see them. */
export function MoodChart(props: MoodChartProps) {
  const { label, series, turnLabel, turningPoints = [], selectedTurn, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const last = Math.max(1, ...series.map(({ values }) => values.length - 1));
  const x = scaleLinear([0, last], [PAD.left, width - PAD.right]);
  const y = scaleLinear([0, 100], [HEIGHT - PAD.bottom, PAD.top]);
  const labelY = spreadLabels(
    series.map(({ values }) => y(values.at(-1) ?? 0)),
    17,
  );
  const every = Math.ceil(last / Math.max(2, Math.floor((width - PAD.left - PAD.right) / 44)));
  const ticks = Array.from({ length: last + 1 }, (_, turn) => turn).filter((turn) => turn % every === 0);

  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} className={styles.chart} aria-hidden="true">
          {[0, 50, 100].map((value) => (
            <g key={value}>
              <line
                className={styles.grid}
                x1={PAD.left}
                x2={width - PAD.right}
                y1={y(value)}
                y2={y(value)}
              />
              <text className={styles.tick} x={PAD.left - 8} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {ticks.map((turn) => (
            <text key={turn} className={styles.tick} x={x(turn)} y={HEIGHT - 8} textAnchor="middle">
              {turn}
            </text>
          ))}
          {selectedTurn !== undefined && (
            <line
              className={styles.cursor}
              x1={x(selectedTurn)}
              x2={x(selectedTurn)}
              y1={PAD.top - 8}
              y2={y(0)}
            />
          )}
          {turningPoints.map(({ turn, direction, label: name }) => (
            <path
              key={turn}
              className={direction === 'up' ? styles.up : styles.down}
              d={`M${x(turn) - 6} ${direction === 'up' ? 14 : 6}h12l-6 ${direction === 'up' ? -10 : 10}Z`}
            >
              <title>{name}</title>
            </path>
          ))}
          {series.map((one, index) => (
            <MoodChartLine
              key={one.tone}
              tone={one.tone}
              label={one.label}
              points={one.values.map((value, turn) => ({ x: x(turn), y: y(value) }))}
              labelY={labelY[index] ?? 0}
              dense={last > 24}
              {...(selectedTurn === undefined ? {} : { selected: selectedTurn })}
            />
          ))}
        </svg>
        {onSelect !== undefined && (
          <TurnScrubber
            label={label}
            turn={selectedTurn ?? 0}
            last={last}
            landmarks={turningPoints.map(({ turn }) => turn)}
            turnText={(turn) =>
              [
                turnLabel(turn),
                ...series.map((one) => `${one.label} ${Math.round(one.values[turn] ?? 0)}`),
              ].join(', ')
            }
            left={x(0) / width}
            right={x(last) / width}
            onSelect={onSelect}
          />
        )}
      </div>
      <MoodChartTable
        label={label}
        series={series}
        turnLabel={turnLabel}
        turningPoints={turningPoints}
        last={last}
      />
    </figure>
  );
}
