import type { RuleKind } from './rule-kind.ts';

/** Too much of a thing, one reply after the other or over the call: at each reply that fills the measure again. */
export const findRepetition: RuleKind<'repetition'> = ({ of, times, inARow = false }, replies) => {
  const found: number[] = [];
  let heard = 0;
  for (const [turn, { carries, applies }] of replies.entries()) {
    if (applies && carries(of)) heard += 1;
    else if (inARow) heard = 0;
    if (heard < times) continue;
    found.push(turn);
    heard = 0;
  }
  return found;
};
