import type { CallFacts, CallFinding } from './call-facts.ts';

/** Promises paid are those kept, twice at most. */
const mostKept = 2;

/** The promise ledger: kept, broken by a later reply, or due in the call and forgotten. */
export function judgePromises(facts: CallFacts): readonly CallFinding[] {
  const made = new Map<number, number>();
  const kept: CallFinding[] = [];
  const broken: CallFinding[] = [];
  for (const [turn, reply] of facts.replies.entries()) {
    for (const promise of reply.breaks) {
      if (made.delete(promise)) broken.push({ rule: 'promise-broken', times: 1, turn });
    }
    for (const promise of reply.keeps) {
      if (made.delete(promise)) kept.push({ rule: 'promise-kept', times: 1, turn });
    }
    for (const promise of reply.promises) made.set(promise, turn);
  }
  for (const [promise, turn] of made) {
    if (facts.ending !== null && facts.scenario.promises[promise]?.due === 'call')
      broken.push({ rule: 'promise-broken', times: 1, turn });
  }
  return [...kept.slice(0, mostKept), ...broken];
}
