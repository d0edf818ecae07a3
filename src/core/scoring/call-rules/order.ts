import { type CallFacts, type CallFinding, carries, firstTurn } from './call-facts.ts';
import { signs } from './signs.ts';

/** A solution before any question or restatement (call-flow.md, order-fault); charged once. */
export function judgeOrder(facts: CallFacts): readonly CallFinding[] {
  const asked = firstTurn(facts, signs.question, signs.questionPrefixes);
  const solved = facts.ids.findIndex(
    (ids, turn) => facts.replies[turn]?.stage === 'help' && carries(ids, signs.solution),
  );
  return solved >= 0 && (asked < 0 || asked > solved)
    ? [{ rule: 'order-fault', times: 1, turn: solved }]
    : [];
}
