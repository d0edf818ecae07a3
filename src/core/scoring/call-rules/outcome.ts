import type { CallFacts, CallFinding } from './call-facts.ts';

/** Good manners do not undo a bad outcome: what the customer is left with is charged for. */
export function judgeOutcome({ ending, replies }: CallFacts): readonly CallFinding[] {
  return ending === 'poor' ? [{ rule: 'outcome-poor', times: 1, turn: replies.length - 1 }] : [];
}
