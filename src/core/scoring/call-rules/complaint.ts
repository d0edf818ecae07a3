import { type CallFacts, type CallFinding, carries, firstTurn } from './call-facts.ts';
import { signs } from './signs.ts';

/** The six steps of a complaint, in order (call-flow.md, f2f-complaint-6). */
export function judgeComplaint(facts: CallFacts): readonly CallFinding[] {
  if (facts.scenario.kind !== 'complaint' || facts.replies.length === 0) return [];
  const apology = firstTurn(facts, signs.apology);
  const solution = firstTurn(facts, signs.solution);
  const afterSolution = (wanted: readonly string[]) =>
    solution < 0 ? -1 : facts.ids.findIndex((ids, turn) => turn > solution && carries(ids, wanted));

  const steps = [
    apology,
    firstTurn(facts, signs.explanation),
    firstTurn(facts, signs.feeling),
    solution,
    afterSolution([...signs.apology, 'close-02-thanks-or-sorry']),
    afterSolution(signs.thanked),
  ];
  return steps.filter((turn) => turn >= 0).map((turn) => ({ rule: 'complaint-steps', times: 1, turn }));
}
