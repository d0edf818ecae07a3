import { hasBit } from '../base/bits.ts';
import { endingKind, kindAt, replyColumn, replyWidth } from '../pack/flat-rows.ts';
import type { ChoiceNode, RouteProgram, ScenarioProgram, ThresholdProgram } from '../pack/program.ts';
import type { Stage } from '../phrases/vocabulary.ts';
import type { MoveCause } from './call-event.ts';
import { replyOf, stageOf } from './effect-rows.ts';
import { holds } from './holds.ts';
import { mostReplies } from './most-replies.ts';
import type { Snapshot } from './snapshot.ts';

/** Where a step led. A log keeps it, so that replay need not decide again. */
export interface Destination {
  readonly to: number;
  readonly cause: MoveCause;
  /** Index of the threshold crossed, -1 for none. */
  readonly threshold: number;
}

/** Typed replies in a row that may stay unclear before the call goes on by its fallback. */
const mostUnclear = 2;

/** Decides where the call goes after a reply (its serial, -1 for one that meant none). `after` still stands at the old node. */
export function findDestination(scenario: ScenarioProgram, serial: number, after: Snapshot): Destination {
  const { thresholds, rows } = scenario;
  const stage = stageOf(scenario, after.node, serial);
  if (after.turn >= mostReplies) return { to: lastResort(scenario), cause: 'fallback', threshold: -1 };
  let to = after.node;
  let cause: MoveCause = 'unclear';
  if (serial >= 0) {
    to = rows.replies[serial * replyWidth + replyColumn.direct] as number;
    if (to < 0) {
      const { routes } = replyOf(scenario, serial);
      to = settle(scenario, follow(routes, after, stage), after, stage);
    }
    cause = 'reply';
  } else if (after.unclear >= mostUnclear) {
    to = settle(scenario, (scenario.nodes[after.node] as ChoiceNode).fallback, after, stage);
    cause = 'fallback';
  }
  if (kindAt(rows, to) === endingKind) return { to, cause, threshold: -1 };

  for (let index = 0; index < thresholds.length; index++) {
    const threshold = thresholds[index] as ThresholdProgram;
    if (hasBit(after.crossed, index) || !holds(threshold.when, after, stage)) continue;
    if (threshold.to < 0) return { to, cause, threshold: index };
    return { to: settle(scenario, threshold.to, after, stage), cause: 'threshold', threshold: index };
  }
  return { to, cause, threshold: -1 };
}

/**
 * Walks through junctions. The compiler has shown them to be free of rings, but a printed program may come from a
 * stranger's file: whoever passes more junctions than there are places goes round, and is led out.
 */
function settle(scenario: ScenarioProgram, start: number, snapshot: Snapshot, stage: Stage): number {
  const { nodes } = scenario;
  let at = start;
  let passed = 0;
  for (let node = nodes[at]; node?.kind === 'junction'; node = nodes[at]) {
    passed++;
    if (passed > nodes.length) return lastResort(scenario);
    at = follow(node.routes, snapshot, stage);
  }
  return at;
}

/** The worst ending there is: nobody is helped by a call that does not end. */
function lastResort({ id, nodes }: ScenarioProgram): number {
  for (const quality of ['poor', 'fair', 'good'] as const) {
    const index = nodes.findIndex((node) => node.kind === 'ending' && node.quality === quality);
    if (index >= 0) return index;
  }
  throw new Error(`the call ${id} has no ending`);
}

function follow(routes: readonly RouteProgram[], snapshot: Snapshot, stage: Stage): number {
  for (const route of routes) if (holds(route.when, snapshot, stage)) return route.to;
  throw new Error('a compiled list of routes ends without a guard');
}
