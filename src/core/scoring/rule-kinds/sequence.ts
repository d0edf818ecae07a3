import type { RuleKind } from './rule-kind.ts';

/** One thing is heard before another that should have come first: once a call. */
export const findSequence: RuleKind<'sequence'> = ({ before, late }, replies) => {
  const first = replies.findIndex(({ carries }) => carries(before));
  const turn = replies.findIndex(({ carries, applies }) => applies && carries(late));
  return turn >= 0 && (first < 0 || first > turn) ? [turn] : [];
};
