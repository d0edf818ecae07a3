import type { RuleKind } from './rule-kind.ts';

/** Something is not heard by the time it was due: once a call, when that reply has been given. */
export const findAbsence: RuleKind<'absence'> = ({ of, within }, replies) => {
  const due = replies[within - 1];
  if (due === undefined || !due.applies) return [];
  return replies.slice(0, within).some(({ carries }) => carries(of)) ? [] : [within - 1];
};
