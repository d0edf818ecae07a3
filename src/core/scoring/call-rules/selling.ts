import { type CallFacts, type CallFinding, firstTurn } from './call-facts.ts';

const spin = ['spin-situation', 'spin-problem', 'spin-implication', 'spin-need-payoff'] as const;
const fabe = ['fabe-feature', 'fabe-advantage', 'fabe-benefit', 'fabe-evidence'] as const;

/** SPIN in its order (Rackham 1988) and FABE complete; only where something is sold. */
export function judgeSelling(facts: CallFacts): readonly CallFinding[] {
  if (facts.scenario.kind !== 'sales') return [];
  const found: CallFinding[] = [];
  const turns = spin.map((id) => firstTurn(facts, [id]));
  const complete = turns.every((turn, index) => turn >= 0 && turn >= (turns[index - 1] ?? 0));
  if (complete) found.push({ rule: 'spin-in-order', times: 1, turn: turns.at(-1) ?? 0 });
  const shown = fabe.map((id) => firstTurn(facts, [id]));
  if (shown.every((turn) => turn >= 0))
    found.push({ rule: 'fabe-complete', times: 1, turn: Math.max(...shown) });
  return found;
}
