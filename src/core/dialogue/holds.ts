import { assertNever } from '../base/assert-never.ts';
import { hasBit } from '../base/bits.ts';
import type { ChoiceNode, GuardProgram, GuardTest } from '../pack/program.ts';
import { meanScore, type Snapshot } from './snapshot.ts';

type Stage = ChoiceNode['stage'];

/** Whether a guard holds in a state; no guard always holds. `stage` is the stage of the latest reply. */
export function holds(guard: GuardProgram | null, snapshot: Snapshot, stage: Stage): boolean {
  if (guard === null) return true;
  for (const test of guard) if (!testHolds(test, snapshot, stage)) return false;
  return true;
}

function testHolds(test: GuardTest, snapshot: Snapshot, stage: Stage): boolean {
  switch (test.test) {
    case 'patience':
    case 'trust':
    case 'satisfaction':
      return within(snapshot.mood[test.test], test);
    case 'score':
      return within(meanScore(snapshot), test);
    case 'turn':
      return within(snapshot.turn, test);
    case 'persona':
      return test.anyOf.includes(snapshot.persona);
    case 'temper':
      return test.anyOf.includes(snapshot.temper);
    case 'stage':
      return test.anyOf.includes(stage);
    case 'settled':
      return snapshot.settled === test.is;
    case 'flag':
      return test.allOf.every((index) => hasBit(snapshot.flags, index));
    case 'said':
      return test.allOf.every((index) => hasBit(snapshot.said, index));
    case 'said-now':
      return test.allOf.every((index) => hasBit(snapshot.saidNow, index));
    case 'not':
      return !holds(test.guard, snapshot, stage);
    case 'any':
      return test.guards.some((guard) => holds(guard, snapshot, stage));
    default:
      return assertNever(test);
  }
}

function within(value: number, bounds: { readonly min: number; readonly max: number }): boolean {
  return value >= bounds.min && value <= bounds.max;
}
