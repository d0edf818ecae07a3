import type { CallFacts, CallFinding } from './call-facts.ts';

const fewestLiked = 3;
const fewestReplies = 2;

/** Whether the trainee spoke the way this kind of customer takes things in (personas.md, section 2). */
export function judgeFit(facts: CallFacts): readonly CallFinding[] {
  const { prefers, avoids } = facts.persona.fit;
  const liked = new Set<string>();
  const likedTurns: number[] = [];
  const avoidedTurns: number[] = [];
  for (const [turn, ids] of facts.ids.entries()) {
    const here = prefers.filter((id) => ids.has(id));
    for (const id of here) liked.add(id);
    if (here.length > 0) likedTurns.push(turn);
    if (avoids.some((id) => ids.has(id))) avoidedTurns.push(turn);
  }
  const found: CallFinding[] = [];
  const decided = likedTurns[fewestReplies - 1];
  if (liked.size >= fewestLiked && decided !== undefined)
    found.push({ rule: 'persona-fit', times: 1, turn: decided });
  const second = avoidedTurns[1];
  if (second !== undefined) found.push({ rule: 'persona-misfit', times: 1, turn: second });
  return found;
}
