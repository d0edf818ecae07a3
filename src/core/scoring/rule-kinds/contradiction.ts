import type { RuleKind } from './rule-kind.ts';

/** What one reply gave, the next takes back. */
export const findContradiction: RuleKind<'contradiction'> = ({ of, by }, replies) =>
  replies.flatMap(({ carries, applies }, turn) =>
    applies && carries(by) && replies[turn - 1]?.carries(of) === true ? [turn] : [],
  );
