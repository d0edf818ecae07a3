import { offeredReplies } from '../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../src/core/dialogue/start-call.ts';
import { transition } from '../../src/core/dialogue/transition.ts';
import type { BuiltInCall } from '../core/pack/packs.ts';
import type { Casting } from './pick-run.ts';

/** Calls followed at each depth: enough for the built-in ones, and a bound for any other. */
const widest = 20_000;

/**
 * Endings that some picks lead this customer to. Calls that stand alike (same place, flags and, roughly, mood) are
 * followed once, so that an ending that is found can be reached, and one that is not may still be.
 */
export function endingsWithinReach({ program, scenario }: BuiltInCall, casting: Casting): Set<string> {
  const reached = new Set<string>();
  let open: readonly Snapshot[] = [startCall(program, casting)];
  while (open.length > 0) {
    const next = new Map<string, Snapshot>();
    for (const snapshot of open) {
      for (const { choice } of offeredReplies(program, snapshot)) {
        const [after] = transition(program, snapshot, { type: 'picked', choice, ms: 0 });
        if (after.ended) reached.add(scenario.nodes[after.node]?.id ?? '');
        else if (next.size < widest) next.set(likeness(after), after);
      }
    }
    open = [...next.values()];
  }
  return reached;
}

function likeness({ node, flags, settled, mood }: Snapshot): string {
  const { patience, trust, satisfaction } = mood;
  const rough = [patience / 25, trust / 6, satisfaction / 6].map(Math.round);
  return [node, flags, settled, ...rough].join('|');
}
