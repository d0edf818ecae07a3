import { lastWords, type Step } from '../attempt/replay.ts';
import type { Locale } from '../base/locale.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { offeredReplies } from '../dialogue/offered-replies.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { startCall } from '../dialogue/start-call.ts';
import { transition } from '../dialogue/transition.ts';
import { understand } from '../dialogue/understand.ts';
import type { Bounds } from '../pack/guard-schema.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { PlanSource } from '../pack/scenario-schema.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import type { Analyser } from '../techniques/create-analyser.ts';

/** What did not go as a plan tells; `step` counts from 0, -1 for the outcome. */
export interface PlanFault {
  readonly step: number;
  readonly code:
    | 'plan-not-offered'
    | 'plan-ended-early'
    | 'plan-misunderstood'
    | 'plan-outcome'
    | 'plan-unfinished';
  readonly data: Readonly<Record<string, string | number>>;
}

type PlanStep = PlanSource['steps'][number];

/** Walks through a plan in one language and reports the first step that fails, or every expectation that does not hold. */
export function runPlan(
  program: Program,
  plan: PlanSource,
  locale: Locale,
  analyser: Analyser,
  onStep: () => void = () => undefined,
): readonly PlanFault[] {
  const scenarioIndex = program.scenarios.findIndex(({ id }) => id === plan.scenario);
  const scenario = program.scenarios[scenarioIndex] as ScenarioProgram;
  const pick = <T extends { readonly id: string }>(
    items: readonly T[],
    id: string | undefined,
    own: number,
  ) => (id === undefined ? own : items.findIndex((item) => item.id === id));
  const first = startCall(program, {
    scenario: scenarioIndex,
    persona: pick(program.library.personas, plan.persona, scenario.customer.persona),
    temper: pick(program.library.tempers, plan.temper, scenario.customer.temper),
    locale,
  });
  let snapshot = first;
  let events: readonly CallEvent[] = [];
  const steps: Step[] = [];
  const words: string[] = [lastWords(program, snapshot, events)[locale]];
  for (const [index, step] of plan.steps.entries()) {
    onStep();
    if (snapshot.ended)
      return [{ step: index, code: 'plan-ended-early', data: { ending: nodeId(scenario, snapshot) } }];
    const taken = takeStep(program, snapshot, events, step, analyser);
    if ('code' in taken) return [{ ...taken, step: index }];
    steps.push(taken);
    snapshot = taken.after;
    events = taken.events;
    words.push(lastWords(program, snapshot, events)[locale]);
  }
  if (!snapshot.ended)
    return [{ step: -1, code: 'plan-unfinished', data: { node: nodeId(scenario, snapshot) } }];
  const score = scoreAttempt(program, { first, steps, snapshot, hints: [] });
  return outcomes(plan, scenario, snapshot, steps, words.join('\n'), score.raw, locale);
}

function takeStep(
  program: Program,
  before: Snapshot,
  events: readonly CallEvent[],
  step: PlanStep,
  analyser: Analyser,
): Step | Omit<PlanFault, 'step'> {
  const wanted = 'pick' in step ? step.pick : step.means;
  const offered = offeredReplies(program, before).find(({ reply }) => reply.id === wanted);
  const scenario = program.scenarios[before.scenario] as ScenarioProgram;
  if (!offered) return { code: 'plan-not-offered', data: { reply: wanted, node: nodeId(scenario, before) } };
  const ms = (step.wait ?? 0) * 1000;
  const heard = lastWords(program, before, events);
  const base = { turn: before.turn, before, choice: offered.choice, ms, heard };
  if ('pick' in step) {
    const [after, next] = transition(program, before, { type: 'picked', choice: offered.choice, ms });
    return { ...base, after, events: next, reply: { kind: 'picked', choice: wanted }, findings: [] };
  }
  const text = step.type[before.locale];
  const { findings, marks, routing } = understand(program, before, text, heard[before.locale], analyser);
  if (routing.choice !== offered.choice) {
    const node = scenario.nodes[before.node];
    const understood = node?.kind === 'choice' ? (node.replies[routing.choice]?.id ?? '-') : '-';
    return { code: 'plan-misunderstood', data: { text, wanted, understood } };
  }
  const [after, next] = transition(program, before, { type: 'heard', choice: offered.choice, marks, ms });
  return { ...base, after, events: next, reply: { kind: 'typed', text, choice: wanted }, findings };
}

function outcomes(
  { expect }: PlanSource,
  scenario: ScenarioProgram,
  snapshot: Snapshot,
  steps: readonly Step[],
  words: string,
  score: number,
  locale: Locale,
): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const fault = (what: string, expected: string, found: string | number) =>
    faults.push({ step: -1, code: 'plan-outcome', data: { what, expected, found } });
  const ending = nodeId(scenario, snapshot);
  if (ending !== expect.ending) fault('ending', expect.ending, ending);
  const check = (what: string, bounds: Bounds | undefined, value: number) => {
    const { min = -Infinity, max = Infinity } = bounds ?? {};
    if (value < min || value > max) fault(what, `${bounds?.min ?? ''}..${bounds?.max ?? ''}`, value);
  };
  check('score', expect.score, score);
  check('patience', expect.patience, snapshot.mood.patience);
  check('trust', expect.trust, snapshot.mood.trust);
  check('satisfaction', expect.satisfaction, snapshot.mood.satisfaction);
  const visited = new Set(
    steps.flatMap(({ before, after }) => [nodeId(scenario, before), nodeId(scenario, after)]),
  );
  for (const node of expect.visits ?? []) if (!visited.has(node)) fault('visits', node, '-');
  for (const said of expect.says ?? []) if (!words.includes(said[locale])) fault('says', said[locale], '-');
  return faults;
}

function nodeId(scenario: ScenarioProgram, snapshot: Snapshot): string {
  return scenario.nodes[snapshot.node]?.id ?? '';
}
