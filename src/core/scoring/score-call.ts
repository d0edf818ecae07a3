import { type Library, markIndex } from '../pack/library.ts';
import { type Dimension, dimensions } from '../phrases/vocabulary.ts';
import type { CallFacts } from './call-rules/call-facts.ts';
import { callRules } from './call-rules/table.ts';
import { type ReplyEvidence, replyEvidence } from './reply-evidence.ts';
import { bandOf, type Evidence, type PartId, type Score, type ScorePart } from './score.ts';

const base = 60;
const vetoCap = 59;

/**
 * Scores a call, version 1: the weighted mean of its replies plus what the call as a whole shows, then the cap of a
 * veto. Every contribution is a whole number of tenths and the score is their sum, so the parts a person adds up by
 * hand give the number shown. The weights divide by at least `par` replies, whatever path was taken.
 */
export function scoreCall(facts: CallFacts, rated = replyEvidence(facts.library, facts.replies)): Score {
  const { library, scenario, replies } = facts;
  const played = replies.length;
  const weights = replies.map(
    (_, turn) => 1 + (turn === 0 ? 1 : 0) + (turn === played - 1 && played >= scenario.par ? 1 : 0),
  );
  const whole = Math.max(played, scenario.par) + 2;
  const tenthsOf = (points: number, turn: number) => roundAway((points * 10 * (weights[turn] ?? 0)) / whole);

  const evidence: Evidence[] = [];
  let bounds = 0;
  for (const found of rated) {
    const sum = found.reduce((total, { points }) => total + points, 0);
    const turn = found[0]?.turn ?? 0;
    for (const item of found) evidence.push(weigh(item, tenthsOf(item.points, item.turn)));
    bounds += tenthsOf(Math.max(-base, Math.min(100 - base, sum)) - sum, turn);
  }
  for (const rule of callRules) {
    for (const { rule: id, times, turn } of rule(facts)) {
      const mark = markIndex(library, id);
      const points = (library.marks[mark]?.rule?.points ?? 0) * times;
      const dimension = library.marks[mark]?.rule?.dimension ?? 'clarity';
      evidence.push({
        turn,
        mark,
        span: null,
        confidence: 1,
        dimension,
        points,
        factors: [],
        tenths: roundAway(points * 10),
      });
    }
  }

  const givenWeight = weights.reduce((total, weight) => total + weight, 0);
  const missing = roundAway((-base * 10 * (whole - givenWeight)) / whole);
  const parts = new Map<PartId, number>([
    ['base', base * 10],
    ['missing', missing],
    ['bounds', bounds],
  ]);
  const earned = evidence.reduce((total, { tenths }) => total + tenths, 0);
  const open = base * 10 + missing + bounds + earned;
  const bounded = Math.max(0, Math.min(1000, open));
  parts.set('bounds', bounds + bounded - open);
  const vetoed = isVetoed(library, evidence);
  const total = vetoed ? Math.min(bounded, vetoCap * 10) : bounded;
  parts.set('veto', total - bounded);

  const raw = total / 10;
  return {
    version: 1,
    raw,
    min: 0,
    max: 100,
    scaled: total / 1000,
    band: bandOf(raw),
    parts: [
      part('base', parts),
      ...dimensions.map((id) => dimensionPart(id, evidence)),
      part('missing', parts),
      part('bounds', parts),
      part('veto', parts),
    ],
  };
}

/** Major faults at this many separate moments weigh as much as a veto (call-flow.md, one-vote-veto). */
const majorFaultTurns = 3;
const majorSeverities: readonly (string | undefined)[] = ['major', 'critical'];

function isVetoed(library: Library, evidence: readonly Evidence[]): boolean {
  const faults = evidence.filter(({ points, turn }) => points < 0 && turn >= 0);
  const severityOf = ({ mark }: Evidence) => library.marks[mark]?.rule?.severity;
  if (faults.some((fault) => severityOf(fault) === 'veto')) return true;
  const major = faults.filter((fault) => majorSeverities.includes(severityOf(fault)));
  return new Set(major.map(({ turn }) => turn)).size >= majorFaultTurns;
}

/** Voice is measured in spoken replies only, which version 1 does not hear. */
const skippedDimensions: readonly Dimension[] = ['voice'];

function dimensionPart(id: Dimension, evidence: readonly Evidence[]): ScorePart {
  const own = evidence.filter(({ dimension }) => dimension === id);
  const tenths = own.reduce((total, item) => total + item.tenths, 0);
  return { id, tenths, evidence: own, skipped: skippedDimensions.includes(id) };
}

function part(id: PartId, tenths: ReadonlyMap<PartId, number>): ScorePart {
  return { id, tenths: tenths.get(id) ?? 0, evidence: [], skipped: false };
}

function weigh(
  { turn, mark, span, confidence, dimension, points, factors }: ReplyEvidence,
  tenths: number,
): Evidence {
  return { turn, mark, span, confidence, dimension, points, factors, tenths };
}

/** Rounds half away from zero, so that a gain and an equal loss cancel. Never gives negative zero. */
function roundAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}
