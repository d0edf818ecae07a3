import { TrendingDown, TrendingUp } from 'lucide-react';
import type { TurningPoint } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import {
  type TurningPoint as ChartPoint,
  MoodChart,
  type MoodSeries,
} from '../../../kit/chart/mood-chart.tsx';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { useReportContext } from '../report-context.ts';
import { formatChange } from '../words/format-points.ts';
import { causeWords, moodWords } from '../words/report-words.ts';
import styles from './mood-timeline.module.css';

export interface MoodTimelineProps {
  readonly moment: number | null;
  readonly onChoose: (moment: number) => void;
}

const axes = ['patience', 'trust', 'satisfaction'] as const;

/** The customer's mood over the call, with the replies that turned it. */
export function MoodTimeline({ moment, onChoose }: MoodTimelineProps) {
  const { report, locale } = useReportContext();
  const series: readonly MoodSeries[] = axes.map((tone) => ({
    tone,
    label: moodWords[tone](),
    values: report.mood.map((mood) => mood[tone]),
  }));
  const why = (point: TurningPoint) => {
    const cause = point.cause;
    const reason =
      cause === null ? '' : (cause.name?.[locale] ?? cause.because?.[locale] ?? causeWords[cause.kind]());
    return point.threshold === null
      ? reason
      : [m.debrief_threshold(), reason].filter(Boolean).join(m.debrief_list_joiner());
  };
  const chartPoints: readonly ChartPoint[] = report.turningPoints.map((point) => ({
    turn: point.turn + 1,
    direction: point.change < 0 ? 'down' : 'up',
    label: why(point),
  }));
  return (
    <div className={styles.timeline}>
      <h3>{m.debrief_mood_title()}</h3>
      <MoodChart
        label={m.debrief_mood_chart()}
        series={series}
        turnLabel={(turn) => (turn === 0 ? m.debrief_start() : m.debrief_turn({ turn }))}
        turningPoints={chartPoints}
        {...(moment === null ? {} : { selectedTurn: moment })}
        onSelect={onChoose}
      />
      {report.turningPoints.length > 0 && (
        <ul className={styles.points} aria-label={m.debrief_turning_points()}>
          {report.turningPoints.map((point) => {
            const up = point.change >= 0;
            return (
              <li key={point.turn}>
                <button
                  type="button"
                  className={classNames(styles.point, up ? tones.do : tones.dont)}
                  aria-pressed={moment === point.turn + 1}
                  onClick={() => onChoose(point.turn + 1)}
                >
                  {up ? <TrendingUp aria-hidden="true" /> : <TrendingDown aria-hidden="true" />}
                  <span className={styles.turn}>{m.debrief_turn({ turn: point.turn + 1 })}</span>
                  <span className={styles.why}>{why(point)}</span>
                  <b>{formatChange(Math.round(point.change * 10))}</b>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
