import type { CallEvent, CallInput } from '../dialogue/call-event.ts';
import { offeredReplies } from '../dialogue/offered-replies.ts';
import { transition } from '../dialogue/transition.ts';
import { understand } from '../dialogue/understand.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import type { Attempt } from './attempt.ts';
import { type ReplayResult, replay, type Step } from './replay.ts';

/** A decision that would be taken differently today. */
export interface Drift {
  readonly turn: number;
  readonly field: 'choice' | 'destination' | 'cause' | 'threshold' | 'ended';
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
  const { before, reply, choice, turn, ms } = step;
  const node = scenario.nodes[before.node];
  const drift: Drift[] = [];
  const compare = (field: Drift['field'], logged: string | null, now: string | null) => {
    if (logged !== now) drift.push({ turn, field, logged, now });
  };
  let meant = offeredReplies(program, before).some((offered) => offered.choice === choice) ? choice : -1;
  let input: CallInput = { type: 'picked', choice, ms };
  if (reply.kind !== 'picked') {
    const { marks, routing } = understand(program, before, reply.text, step.heard[before.locale], analyser);
    meant = routing.choice;
    input = { type: 'heard', choice, marks, ms };
  }
  compare('choice', reply.choice, node?.kind === 'choice' ? (node.replies[meant]?.id ?? null) : null);

  const logged = moveIn(step.events);
  const now = moveIn(transition(program, before, input)[1]);
  const thresholdId = (index: number) => scenario.thresholds[index]?.id ?? null;
  compare('destination', scenario.nodes[logged.to]?.id ?? null, scenario.nodes[now.to]?.id ?? null);
  compare('cause', logged.cause, now.cause);
  compare('threshold', thresholdId(logged.threshold), thresholdId(now.threshold));
  return drift;
}

function moveIn(events: readonly CallEvent[]): Extract<CallEvent, { type: 'moved' }> {
  const moved = events.find((event) => event.type === 'moved');
  if (moved?.type !== 'moved') throw new Error('a step moves');
  return moved;
}
