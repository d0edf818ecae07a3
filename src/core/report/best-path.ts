import type { Replay } from '../attempt/replay.ts';
import type { ChoiceNode, EndingNode, Program, ScenarioProgram } from '../pack/program.ts';
import type { Run } from '../scoring/best-run.ts';
import { endingOf } from './ending-of.ts';
import type { BestPath } from './report.ts';

/** The best run as a path of replies, each marked whether the trainee took it too. */
export function bestPath(program: Program, scenario: ScenarioProgram, replayed: Replay, best: Run): BestPath {
  const taken = new Set(replayed.steps.map((step) => `${step.before.node} ${step.choice}`));
  const ending = best.snapshot.ended ? (scenario.nodes[best.snapshot.node] as EndingNode) : null;
  return {
    raw: best.score.raw,
    ending: ending && endingOf(ending),
    steps: best.picks.map(({ node, choice }) => {
      const place = scenario.nodes[node] as ChoiceNode;
      const reply = place.replies[choice];
      if (!reply) throw new Error(`no reply ${choice} at ${place.id} of ${program.id}`);
      return { node: place.id, reply: reply.id, say: reply.say, taken: taken.has(`${node} ${choice}`) };
    }),
  };
}
