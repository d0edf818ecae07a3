import { mostReplies } from '../dialogue/most-replies.ts';
import type { Library } from '../pack/library.ts';
import type { GuardProgram, GuardTest } from '../pack/program.ts';
import { stages } from '../phrases/vocabulary.ts';

/** How many customers there are to choose from. */
export interface Customers {
  readonly personas: number;
  readonly tempers: number;
}

export function customersOf({ personas, tempers }: Library): Customers {
  return { personas: personas.length, tempers: tempers.length };
}

/** What a guard's numbers can be in any call, and into how many parts one is divided: moods go in tenths, turns whole. */
const numbers = {
  patience: { most: 100, parts: 10 },
  trust: { most: 100, parts: 10 },
  satisfaction: { most: 100, parts: 10 },
  // A mean can be anything between.
  score: { most: 100, parts: 1e9 },
  turn: { most: mostReplies, parts: 1 },
} as const;

/** Parts, so that 50.1 told in binary is still 501 tenths. */
const slack = 1e-6;

/** A guard that takes longer to decide is taken to hold: ways branch, and a stranger writes them. */
const mostSteps = 400;

/** What is known of a state: between which parts a number lies, which values are left, what is so and what is not. */
interface Known {
  readonly ranges: ReadonlyMap<string, readonly [least: number, most: number]>;
  readonly left: ReadonlyMap<string, readonly unknown[]>;
  readonly facts: ReadonlyMap<string, boolean>;
}

/** Something that is to be so, or not to be so, and what else is. */
type Claims = { readonly claim: Claim; readonly others: Claims } | null;
type Claim =
  | { readonly test: GuardTest; readonly is: boolean }
  | { readonly guard: GuardProgram; readonly is: boolean };

/** False for a guard that holds in no state: a number out of its range, a list that leaves nothing, a test against another. */
export function canHold(guard: GuardProgram | null, customers: Customers): boolean {
  if (guard === null) return true;
  let steps = 0;
  // Each claim narrows what is known, in one way or in several (a tableau).
  const possible = (known: Known, claims: Claims): boolean => {
    if (claims === null || ++steps > mostSteps) return true;
    const { claim, others } = claims;
    const both = (members: readonly Claim[]) =>
      members.reduceRight<Claims>((rest, member) => ({ claim: member, others: rest }), others);
    const allOf = (members: readonly Claim[]) => possible(known, both(members));
    const oneOf = (members: readonly Claim[]) => members.some((member) => allOf([member]));
    if ('guard' in claim) {
      const members = claim.guard.map((test) => ({ test, is: claim.is }));
      return claim.is ? allOf(members) : oneOf(members);
    }
    const { test, is } = claim;
    if (test.test === 'not') return allOf([{ guard: test.guard, is: !is }]);
    if (test.test === 'any') {
      const members = test.guards.map((inner) => ({ guard: inner, is }));
      return is ? oneOf(members) : allOf(members);
    }
    return narrowed(known, test, is, customers).some((next) => possible(next, others));
  };
  const nothing: Known = { ranges: new Map(), left: new Map(), facts: new Map() };
  return possible(nothing, { claim: { guard, is: true }, others: null });
}

type PlainTest = Exclude<GuardTest, { readonly test: 'not' | 'any' }>;

/** What is known once a test holds, or does not: one state for each way in which that can be, none when there is no way. */
function narrowed(known: Known, test: PlainTest, is: boolean, customers: Customers): readonly Known[] {
  switch (test.test) {
    case 'patience':
    case 'trust':
    case 'satisfaction':
    case 'score':
    case 'turn': {
      const { most, parts } = numbers[test.test];
      const least = Math.ceil(test.min * parts - slack);
      const last = Math.floor(test.max * parts + slack);
      const ways = is
        ? [[least, last] as const]
        : [[0, least - 1] as const, [last + 1, most * parts] as const];
      return ways.flatMap((way) => withRange(known, test.test, way, most * parts));
    }
    case 'persona':
      return withLeft(known, test.test, indices(customers.personas), test.anyOf, is);
    case 'temper':
      return withLeft(known, test.test, indices(customers.tempers), test.anyOf, is);
    case 'stage':
      return withLeft(known, test.test, stages, test.anyOf, is);
    case 'settled':
      return withFact(known, 'settled', test.is === is);
    case 'flag':
    case 'said':
    case 'said-now':
      return is
        ? test.allOf.reduce<readonly Known[]>(
            (ways, index) => ways.flatMap((way) => withMark(way, test.test, index, true)),
            [known],
          )
        : test.allOf.flatMap((index) => withMark(known, test.test, index, false));
  }
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function withRange(
  known: Known,
  name: string,
  [from, to]: readonly [number, number],
  end: number,
): readonly Known[] {
  const [least, most] = known.ranges.get(name) ?? [0, end];
  const range = [Math.max(least, from), Math.min(most, to)] as const;
  return range[0] > range[1] ? [] : [{ ...known, ranges: new Map(known.ranges).set(name, range) }];
}

function withLeft(
  known: Known,
  name: string,
  all: readonly unknown[],
  named: readonly unknown[],
  is: boolean,
): readonly Known[] {
  const left = (known.left.get(name) ?? all).filter((value) => named.includes(value) === is);
  return left.length === 0 ? [] : [{ ...known, left: new Map(known.left).set(name, left) }];
}

/** What is said now has been said. */
function withMark(
  known: Known,
  kind: 'flag' | 'said' | 'said-now',
  index: number,
  is: boolean,
): readonly Known[] {
  const follows = kind === 'said-now' && is ? 'said' : kind === 'said' && !is ? 'said-now' : null;
  const ways = withFact(known, `${kind} ${index}`, is);
  return follows === null ? ways : ways.flatMap((way) => withFact(way, `${follows} ${index}`, is));
}

function withFact(known: Known, fact: string, is: boolean): readonly Known[] {
  const earlier = known.facts.get(fact);
  if (earlier !== undefined) return earlier === is ? [known] : [];
  return [{ ...known, facts: new Map(known.facts).set(fact, is) }];
}
