import type { Library } from '../pack/library.ts';
import { isSure } from '../phrases/finding.ts';
import type { Dimension } from '../phrases/vocabulary.ts';
import type { RatedMark, RatedReply } from './rated-reply.ts';
import type { Factor } from './score.ts';

/** Evidence before it is weighed into the call's score. */
export interface ReplyEvidence extends RatedMark {
  readonly turn: number;
  readonly dimension: Dimension;
  readonly points: number;
  readonly factors: readonly Factor[];
}

/** Good phrases paid in one reply: more is stuffing. */
const mostPaidPerReply = 5;
/** Nobody promises, feels, fetches and finds out all at once: each do-phrase beyond these takes points back. */
const mostDeedsPerReply = 4;
const stuffingCharge = -5;

/**
 * The points of every mark of every reply, in order, with repetition, repair and overlap applied
 * (phrase-rules.md, section 0, points 5, 6 and 8). Traits carry no points and leave no evidence.
 */
export function replyEvidence(
  library: Library,
  replies: readonly RatedReply[],
): readonly (readonly ReplyEvidence[])[] {
  const all: (readonly ReplyEvidence[])[] = [];
  for (const reply of replies) all.push(nextEvidence(library, all, reply));
  return all;
}

/** The same for one more reply: what was said before it does not change. */
export function nextEvidence(
  library: Library,
  before: readonly (readonly ReplyEvidence[])[],
  reply: RatedReply,
): readonly ReplyEvidence[] {
  const earlier = (mark: number) =>
    before.filter((found) => found.some((item) => item.mark === mark && isSure(item))).length;
  const found = reply.marks
    .filter(({ mark }) => library.marks[mark]?.rule)
    .map((rated) => rate(library, reply.turn, rated, earlier(rated.mark)));
  return payOnce(library, found);
}

function rate(library: Library, turn: number, rated: RatedMark, earlier: number): ReplyEvidence {
  const rule = library.marks[rated.mark]?.rule;
  if (!rule) throw new Error('a trait has no evidence');
  const factors: Factor[] = [];
  let points = rule.points;
  if (!isSure(rated)) {
    factors.push('unsure');
    points = 0;
  } else if (points < 0) {
    if (earlier === 1) factors.push('second-time');
    if (earlier > 1) factors.push('again');
    points *= earlier === 0 ? 1 : earlier === 1 ? 1.5 : 2;
    if (rated.repaired) {
      factors.push('repaired');
      points /= 2;
    }
  } else if (earlier >= (rule.limit ?? 2)) {
    factors.push('paid-already');
    points = 0;
  }
  return { ...rated, turn, dimension: rule.dimension, points, factors };
}

/**
 * Of marks that are one deed only the strongest is paid; of many good phrases only the strongest five, and a string of
 * do-phrases is charged for.
 */
function payOnce(library: Library, found: readonly ReplyEvidence[]): readonly ReplyEvidence[] {
  const idOf = (mark: number) => library.marks[mark]?.id ?? '';
  const strength = (evidence: ReplyEvidence) => Math.abs(evidence.points);
  const stronger = (a: ReplyEvidence, b: ReplyEvidence) =>
    strength(a) > strength(b) || (strength(a) === strength(b) && a.mark < b.mark);
  const shares = (a: ReplyEvidence, b: ReplyEvidence) =>
    (library.marks[a.mark]?.rule?.sharesWith ?? []).includes(idOf(b.mark)) ||
    (library.marks[b.mark]?.rule?.sharesWith ?? []).includes(idOf(a.mark));

  const once = found.map((evidence) =>
    found.some((other) => other !== evidence && shares(evidence, other) && stronger(other, evidence))
      ? unpaid(evidence, 'paid-already')
      : evidence,
  );
  const dearest = (list: readonly ReplyEvidence[]) =>
    list.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points || a.mark - b.mark);
  const deeds = dearest(found).filter(({ mark }) => library.marks[mark]?.rule?.family === 'do');
  const charged = new Set(deeds.slice(mostDeedsPerReply).map(({ mark }) => mark));
  const stuffed = new Set(dearest(once.filter(({ mark }) => !charged.has(mark))).slice(mostPaidPerReply));
  return once.map((evidence) => {
    if (charged.has(evidence.mark)) {
      return { ...evidence, points: stuffingCharge, factors: [...evidence.factors, 'stuffed'] };
    }
    return stuffed.has(evidence) ? unpaid(evidence, 'stuffed') : evidence;
  });
}

function unpaid(evidence: ReplyEvidence, factor: Factor): ReplyEvidence {
  return evidence.points === 0
    ? evidence
    : { ...evidence, points: 0, factors: [...evidence.factors, factor] };
}
