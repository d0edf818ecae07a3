import type { Replay } from '../attempt/replay.ts';
import type { ScenarioProgram } from '../pack/program.ts';
import type { ReportCause, ReportTurn, TurningPoint } from './report.ts';

/** A move of this many points over the three moods together turns a call. */
const turn = 15;
const mostTurningPoints = 5;

/** The replies that turned the mood most, and every crossing of a threshold, in the order of the call. */
export function turningPoints(
  turns: readonly ReportTurn[],
  replayed: Replay,
  scenario: ScenarioProgram,
): readonly TurningPoint[] {
  const points = turns.map((reported, index): TurningPoint => {
    const { before, after, causes } = reported;
    const change =
      after.patience -
      before.patience +
      after.trust -
      before.trust +
      after.satisfaction -
      before.satisfaction;
    const moved = replayed.steps[index]?.events.find((event) => event.type === 'moved');
    const threshold = moved?.type === 'moved' ? (scenario.thresholds[moved.threshold]?.id ?? null) : null;
    return {
      turn: reported.turn,
      change: Math.round(change * 10) / 10,
      threshold,
      cause: strongest(causes, change),
    };
  });
  const largest = points
    .filter(({ change, threshold }) => threshold === null && Math.abs(change) >= turn)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.turn - b.turn)
    .slice(0, mostTurningPoints);
  return points.filter((point) => point.threshold !== null || largest.includes(point));
}

/** The cause that pulled hardest the way the mood went. */
function strongest(causes: readonly ReportCause[], change: number): ReportCause | null {
  const pull = ({ change: [p, t, s] }: ReportCause) => (p + t + s) * Math.sign(change);
  let best: ReportCause | null = null;
  for (const cause of causes) if (pull(cause) > 0 && (!best || pull(cause) > pull(best))) best = cause;
  return best;
}
