import { type CallFacts, type CallFinding, carries, firstTurn } from './call-facts.ts';
import { signs } from './signs.ts';

/** The six steps of a complaint, in order (call-flow.md, f2f-complaint-6), and the apology that must come early. */
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
  const found: CallFinding[] = steps
    .filter((turn) => turn >= 0)
    .map((turn) => ({ rule: 'complaint-steps', times: 1, turn }));
  if (solution >= 0 && (apology < 0 || apology > solution)) {
    found.push({ rule: 'complaint-order', times: 1, turn: solution });
  }
  if ((apology < 0 || apology > 1) && facts.replies.length >= 2) {
    found.push({ rule: 'apology-missing', times: 1, turn: 1 });
  }
  return found;
}
