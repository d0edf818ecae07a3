import type { Attempt } from '../attempt/attempt.ts';
import { loggedMs } from '../attempt/logged-ms.ts';
import type { Replay } from '../attempt/replay.ts';
import type { EndingNode, Program, ScenarioProgram } from '../pack/program.ts';
import type { Run } from '../scoring/best-run.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import { adviceFor } from './advice.ts';
import { bestPath } from './best-path.ts';
import { describeEvidence } from './describe-evidence.ts';
import { endingOf } from './ending-of.ts';
import type { Report } from './report.ts';
import { reportLines } from './report-lines.ts';
import { reportTurn } from './report-turn.ts';
import { turningPoints } from './turning-points.ts';

/**
 * Builds the report of a replayed attempt: a pure function of pack and log. `best` is the best run of the same call
 * with the same customer (`bestRun`); it depends on the pack alone, so that callers may keep it.
 */
export function buildReport(
  program: Program,
  attempt: Attempt,
  replayed: Replay,
  best: Run,
  analyser: Analyser,
): Report {
  const { snapshot, steps, first } = replayed;
  const { library } = program;
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const score = scoreAttempt(program, replayed);
  const describe = describeEvidence(program, replayed, analyser);
  const parts = score.parts.map(({ id, tenths, skipped, evidence }) => ({
    id,
    tenths,
    skipped,
    evidence: evidence.map(describe),
  }));
  const evidence = parts.flatMap((part) => part.evidence);
  const turns = steps.map((step) => reportTurn(program, replayed, step, evidence));
  const endings = scenario.nodes.filter((node): node is EndingNode => node.kind === 'ending');
  const reached = snapshot.ended ? (scenario.nodes[snapshot.node] as EndingNode) : null;
  const advice = adviceFor(program, score, best.score);
  return {
    formatVersion: 1,
    header: attempt.header,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      kind: scenario.kind,
      channel: scenario.channel,
      customer: scenario.customer.name,
      persona: library.personas[snapshot.persona]?.name ?? scenario.customer.name,
      temper: library.tempers[snapshot.temper]?.name ?? scenario.customer.name,
    },
    ending: reached && endingOf(reached),
    score,
    parts,
    opening: reportLines(program, first, []),
    turns,
    mood: [first.mood, ...steps.map((step) => step.after.mood)],
    turningPoints: turningPoints(turns, replayed, scenario),
    best: bestPath(program, scenario, replayed, best),
    ...advice,
    endings: endings.map((ending) => ({ ...endingOf(ending), reached: ending === reached })),
    durationMs: loggedMs(attempt.events),
  };
}
