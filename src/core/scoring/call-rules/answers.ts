import type { CallFacts, CallFinding } from './call-facts.ts';

/**
 * Kind phrases that never come to the matter. One reply that is not understood costs nothing, the wording may have
 * been unlucky; from the second in a row each is charged for.
 */
export function judgeAnswers({ replies }: CallFacts): readonly CallFinding[] {
  return replies.flatMap(({ answers }, turn) =>
    !answers && replies[turn - 1]?.answers === false ? [{ rule: 'unanswered', times: 1, turn }] : [],
  );
}
