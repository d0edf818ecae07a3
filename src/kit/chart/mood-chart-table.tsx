import { VisuallyHidden } from '../visually-hidden.tsx';
import type { MoodSeries, TurningPoint } from './mood-chart.tsx';

interface MoodChartTableProps {
  readonly label: string;
  readonly series: readonly MoodSeries[];
  readonly turnLabel: (turn: number) => string;
  readonly turningPoints: readonly TurningPoint[];
  readonly last: number;
}

/** The chart in words. */
export function MoodChartTable({ label, series, turnLabel, turningPoints, last }: MoodChartTableProps) {
  return (
    <VisuallyHidden>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <td />
            {series.map((one) => (
              <th key={one.tone} scope="col">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last + 1 }, (_, turn) => turn).map((turn) => (
            <tr key={turn}>
              <th scope="row">
                {[turnLabel(turn), turningPoints.find((point) => point.turn === turn)?.label]
                  .filter(Boolean)
                  .join(': ')}
              </th>
              {series.map((one) => (
                <td key={one.tone}>{Math.round(one.values[turn] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}
