import { transition } from '../dialogue/transition.ts';
import { understand } from '../dialogue/understand.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import type { Attempt } from './attempt.ts';
import { type ReplayResult, replay, type Step } from './replay.ts';

/** A decision that would be taken differently today. */
export interface Drift {
  readonly turn: number;
  readonly field: 'choice' | 'destination' | 'ended';
  readonly logged: string | null;
  readonly now: string | null;
}

export type Verification =
  | { readonly ok: true; readonly drift: readonly Drift[] }
  | {
      readonly ok: false;
      readonly problem: Extract<ReplayResult, { ok: false }>['problem'];
      readonly n: number;
    };

/** Decides every step again and reports what differs from the log. An attempt made with this pack and version has no drift. */
export function verifyAttempt(program: Program, attempt: Attempt, analyser: Analyser): Verification {
  const result = replay(program, attempt, analyser);
  if (!result.ok) return result;
  const { steps, snapshot } = result.replay;
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const drift = steps.flatMap((step) => driftOf(program, scenario, step, analyser));
  const ended = attempt.events.find((event) => event.type === 'ended');
  const endsNow = snapshot.ended ? (scenario.nodes[snapshot.node]?.id ?? null) : null;
  const logged = ended?.type === 'ended' ? ended.ending : null;
  if (logged !== endsNow) drift.push({ turn: snapshot.turn, field: 'ended', logged, now: endsNow });
  return { ok: true, drift };
}

function driftOf(program: Program, scenario: ScenarioProgram, step: Step, analyser: Analyser): Drift[] {
  const { before, after, reply, choice, turn, ms } = step;
  const drift: Drift[] = [];
  const idOf = (node: number) => scenario.nodes[node]?.id ?? null;
  if (reply.kind === 'picked') {
    const [next] = transition(program, before, { type: 'picked', choice, ms });
    if (next.node !== after.node)
      drift.push({ turn, field: 'destination', logged: idOf(after.node), now: idOf(next.node) });
    return drift;
  }
  const { marks, routing } = understand(program, before, reply.text, step.heard[before.locale], analyser);
  const node = scenario.nodes[before.node];
  const now = node?.kind === 'choice' ? (node.replies[routing.choice]?.id ?? null) : null;
  if (now !== reply.choice) drift.push({ turn, field: 'choice', logged: reply.choice, now });
  const [next] = transition(program, before, { type: 'heard', choice, marks, ms });
  if (next.node !== after.node)
    drift.push({ turn, field: 'destination', logged: idOf(after.node), now: idOf(next.node) });
  return drift;
}
