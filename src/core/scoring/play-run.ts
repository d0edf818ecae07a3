import type { Attempt, AttemptEvent, AttemptHeader } from '../attempt/attempt.ts';
import { logStep } from '../attempt/log-step.ts';
import { openAttempt } from '../attempt/open-attempt.ts';
import { createRandom } from '../base/random.ts';
import { offeredReplies } from '../dialogue/offered-replies.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { transition } from '../dialogue/transition.ts';
import type { ChoiceNode, Program, ScenarioProgram } from '../pack/program.ts';
import { bestRun, stepBudget } from './best-run.ts';

export const policies = ['best', 'worst', 'random', 'first'] as const;
export type Policy = (typeof policies)[number];

/** Plays a call by a policy and gives its log. The same header and policy give the same log, byte for byte. */
export function playRun(program: Program, header: AttemptHeader, policy: Policy): Attempt {
  const opened = openAttempt(program, header);
  if (!opened.ok) throw new Error(opened.problem);
  const choose = chooser(program, opened.snapshot, policy, header.seed);
  const scenario = program.scenarios[opened.snapshot.scenario] as ScenarioProgram;
  const events: AttemptEvent[] = [{ n: 0, at: 0, type: 'started' }];
  let snapshot = opened.snapshot;
  while (!snapshot.ended && snapshot.turn < stepBudget) {
    const choice = choose(snapshot);
    const node = scenario.nodes[snapshot.node] as ChoiceNode;
    const [next, happened] = transition(program, snapshot, { type: 'picked', choice, ms: 0 });
    const reply = { kind: 'picked', choice: node.replies[choice]?.id ?? '' } as const;
    events.push(
      ...logStep(program, snapshot.scenario, { n: events.length, at: 0, ms: 0, reply, events: happened }),
    );
    snapshot = next;
  }
  return { header, events };
}

function chooser(
  program: Program,
  start: Snapshot,
  policy: Policy,
  seed: number,
): (snapshot: Snapshot) => number {
  const open = (snapshot: Snapshot) => offeredReplies(program, snapshot);
  switch (policy) {
    case 'first':
      return (snapshot) => open(snapshot)[0]?.choice ?? 0;
    case 'random': {
      const random = createRandom(seed);
      return (snapshot) => {
        const offered = open(snapshot);
        return offered[Math.floor(random() * offered.length)]?.choice ?? 0;
      };
    }
    case 'best':
    case 'worst': {
      const { picks } = bestRun(program, start, policy === 'best' ? 'highest' : 'lowest');
      return (snapshot) => picks[snapshot.turn]?.choice ?? open(snapshot)[0]?.choice ?? 0;
    }
  }
}
