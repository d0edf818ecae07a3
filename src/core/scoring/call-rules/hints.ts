import type { CallFacts, CallFinding } from './call-facts.ts';

/** What each rung of the hint ladder costs, in times the rule's points. */
const costs = [0, 1, 2, 4];

/** A rung includes those below it: at each decision only the highest rung taken is charged. */
export function judgeHints(facts: CallFacts): readonly CallFinding[] {
  const highest = new Map<number, number>();
  for (const { turn, rung } of facts.hints) highest.set(turn, Math.max(rung, highest.get(turn) ?? 0));
  return [...highest].map(([turn, rung]) => ({ rule: 'hint-taken', times: costs[rung] ?? 4, turn }));
}
