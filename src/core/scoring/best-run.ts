import { type OfferedReply, offeredReplies } from '../dialogue/offered-replies.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { startCall } from '../dialogue/start-call.ts';
import { transition } from '../dialogue/transition.ts';
import type { PersonaSource } from '../pack/persona-schema.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import { callFacts, endingQuality } from './call-rules/call-facts.ts';
import { rateAuthored } from './rate-steps.ts';
import type { RatedReply } from './rated-reply.ts';
import { nextEvidence, type ReplyEvidence } from './reply-evidence.ts';
import type { Score } from './score.ts';
import { scoreCall } from './score-call.ts';

/** A whole call played by picking, and what it scores. */
export interface Run {
  /** Node and choice of each reply, in order. */
  readonly picks: readonly { readonly node: number; readonly choice: number }[];
  readonly snapshot: Snapshot;
  readonly score: Score;
}

interface Candidate {
  readonly picks: Run['picks'];
  readonly snapshot: Snapshot;
  readonly replies: readonly RatedReply[];
  readonly evidence: readonly (readonly ReplyEvidence[])[];
  readonly worth: number;
}

/** Unfinished calls kept at each depth: wide enough that a poor first reply can still win. */
const breadth = 24;
/** A call longer than this is not followed: an endless dialogue must not hang the search. */
export const stepBudget = 200;

/**
 * The call with the highest score (or the lowest) that picking can reach, found by a beam search that keeps the
 * most promising calls at each depth. It shows that a score can be reached; it does not prove a bound.
 */
export function bestRun(
  program: Program,
  start: Parameters<typeof startCall>[1],
  wanted: 'highest' | 'lowest',
): Run {
  const scenario = program.scenarios[start.scenario] as ScenarioProgram;
  const persona = program.library.personas[start.persona] as PersonaSource;
  const sign = wanted === 'highest' ? 1 : -1;
  const scoreOf = ({ snapshot, replies, evidence }: Candidate) =>
    scoreCall(
      callFacts(program.library, scenario, persona, endingQuality(scenario, snapshot), replies, []),
      evidence,
    );

  const first = startCall(program, start);
  const beginning: Candidate = { picks: [], snapshot: first, replies: [], evidence: [], worth: 0 };
  let open: readonly Candidate[] = [beginning];
  let best: Run | null = null;
  for (let depth = 0; depth < stepBudget && open.length > 0; depth++) {
    const next: Candidate[] = [];
    for (const candidate of open) {
      for (const offered of offeredReplies(program, candidate.snapshot)) {
        const grown = grow(program, candidate, offered);
        const score = scoreOf(grown);
        if (!grown.snapshot.ended) {
          next.push({ ...grown, worth: sign * unbounded(score) });
        } else if (best === null || sign * compare(score, best.score) > 0) {
          best = { picks: grown.picks, snapshot: grown.snapshot, score };
        }
      }
    }
    open = next.sort((a, b) => b.worth - a.worth).slice(0, breadth);
  }
  return best ?? { picks: [], snapshot: first, score: scoreOf(beginning) };
}

function grow(program: Program, candidate: Candidate, { choice, reply }: OfferedReply): Candidate {
  const { snapshot, picks, replies, evidence } = candidate;
  const rated = rateAuthored(snapshot.turn, reply);
  const [after] = transition(program, snapshot, { type: 'picked', choice, ms: 0 });
  return {
    picks: [...picks, { node: snapshot.node, choice }],
    snapshot: after,
    replies: [...replies, rated],
    evidence: [...evidence, nextEvidence(program.library, evidence, rated)],
    worth: 0,
  };
}

/** Calls that reach the same bound are told apart by what they would score without it. */
function compare(a: Score, b: Score): number {
  return a.raw - b.raw || unbounded(a) - unbounded(b);
}

/** The score before the bounds of a whole call, so that the search still sees differences beyond them. */
function unbounded(score: Score): number {
  return score.parts.reduce(
    (total, { id, tenths }) => (id === 'bounds' || id === 'veto' ? total : total + tenths),
    0,
  );
}
