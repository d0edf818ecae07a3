import type { GuardProgram, GuardTest } from '../pack/program.ts';

/** What a guard's numbers can be in any call. */
const possible = {
  patience: [0, 100],
  trust: [0, 100],
  satisfaction: [0, 100],
  score: [0, 100],
  turn: [0, Number.POSITIVE_INFINITY],
} as const;

/** False for a guard that holds in no state: a number out of its range, or two tests that exclude each other. */
export function canHold(guard: GuardProgram | null): boolean {
  return guard === null || guard.every(testCanHold);
}

function testCanHold(test: GuardTest): boolean {
  switch (test.test) {
    case 'patience':
    case 'trust':
    case 'satisfaction':
    case 'score':
    case 'turn': {
      const [least, most] = possible[test.test];
      return test.min <= test.max && test.min <= most && test.max >= least;
    }
    case 'any':
      return test.guards.some(canHold);
    case 'not':
      return !alwaysHolds(test.guard);
    default:
      return true;
  }
}

/** True only for numbers whose whole range is allowed. */
function alwaysHolds(guard: GuardProgram): boolean {
  return guard.every((test) => {
    if (!(test.test in possible)) return false;
    const { test: name, min, max } = test as Extract<GuardTest, { readonly min: number }>;
    const [least, most] = possible[name];
    return min <= least && (max >= most || max >= unbounded);
  });
}

/** How a guard that names no maximum is compiled. */
const unbounded = 1_000_000;
