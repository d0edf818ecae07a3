import { changeBits, hasBit } from '../base/bits.ts';
import type { ChoiceNode, Program, ReplyProgram, RouteProgram, ScenarioProgram } from '../pack/program.ts';
import type { MoodCause } from '../persona/mood.ts';
import { addToMood } from '../persona/mood.ts';
import { replyEffect } from '../persona/reply-effect.ts';
import type { MoodTriple, Stage } from '../phrases/vocabulary.ts';
import type { CallEvent, CallInput, MoveCause, Utterance } from './call-event.ts';
import { aloneScore, customerOf, heardBits, type PreparedReply, preparedReply } from './effects.ts';
import { holds } from './holds.ts';
import { nodeWords, variantFor } from './node-words.ts';
import type { Snapshot } from './snapshot.ts';

/** Typed replies in a row that may stay unclear before the call goes on by its fallback. */
export const mostUnclear = 2;

/** Where a step led. A log keeps it, so that replay need not decide again. */
export interface Destination {
  readonly to: number;
  readonly cause: MoveCause;
  /** Index of the threshold crossed, -1 for none. */
  readonly threshold: number;
}

/**
 * One step of a call: the trainee's reply in, the next state and what happened out. Pure; the same arguments give
 * the same result. `decided` is a logged destination that is taken as it is. Throws only when it is called on a call that has ended or with a choice that does not exist.
 */
export function transition(
  program: Program,
  snapshot: Snapshot,
  input: CallInput,
  decided?: Destination,
): [Snapshot, readonly CallEvent[]] {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const node = scenario.nodes[snapshot.node];
  if (!node || node.kind !== 'choice') throw new Error('the call has ended');
  const reply = input.choice < 0 ? null : node.replies[input.choice];
  if (reply === undefined) throw new Error(`no reply ${input.choice} at ${node.id}`);

  const prepared = prepare(program, scenario, snapshot, reply, input);
  const { effect } = prepared;
  const stage = reply?.stage ?? node.stage;
  const waiting = waitingCost(node, input.ms);
  const moved = addToMood(snapshot.mood, effect.change);
  const mood = waiting === null ? moved : addToMood(moved, waiting.change);
  const soothed = snapshot.settled ? snapshot.soothed : snapshot.soothed + (effect.soothes ? 1 : 0);
  const storm = program.library.tempers[snapshot.temper]?.storm;

  const after: Snapshot = {
    scenario: snapshot.scenario,
    persona: snapshot.persona,
    temper: snapshot.temper,
    locale: snapshot.locale,
    node: snapshot.node,
    ended: false,
    turn: snapshot.turn + 1,
    mood,
    settled: snapshot.settled || (storm !== undefined && soothed >= storm.replies),
    soothed,
    warmth: effect.warmth,
    unclear: reply ? 0 : snapshot.unclear + 1,
    flags: reply ? changeBits(snapshot.flags, reply.set, reply.clear) : snapshot.flags,
    said: prepared.heard.length > 0 ? changeBits(snapshot.said, prepared.heard) : snapshot.said,
    saidNow: prepared.heard.length > 0 ? changeBits([], prepared.heard) : noBits,
    crossed: snapshot.crossed,
    scoreSum: snapshot.scoreSum + prepared.score,
  };

  const destination = decided ?? findDestination(scenario, node, reply, after, stage);
  const arrived = scenario.nodes[destination.to];
  const stayed = destination.cause === 'unclear';
  const next: Snapshot = {
    ...after,
    node: destination.to,
    ended: arrived?.kind === 'ending',
    unclear: stayed ? after.unclear : 0,
    crossed: destination.threshold < 0 ? after.crossed : changeBits(after.crossed, [destination.threshold]),
  };
  const events: CallEvent[] = [
    {
      type: 'replied',
      turn: snapshot.turn,
      node: snapshot.node,
      choice: input.choice,
      before: snapshot.mood,
      mood,
      causes: waiting === null ? effect.causes : [...effect.causes, waiting],
    },
    {
      type: 'moved',
      from: snapshot.node,
      to: next.node,
      cause: destination.cause,
      threshold: destination.threshold,
    },
    {
      type: 'said',
      utterances: wordsAfter(program, scenario, snapshot.node, input.choice, next, stage, destination),
    },
  ];
  if (next.ended) events.push({ type: 'ended', node: next.node });
  return [next, events];
}

const noBits: readonly number[] = [];

function prepare(
  program: Program,
  scenario: ScenarioProgram,
  snapshot: Snapshot,
  reply: ReplyProgram | null,
  input: CallInput,
): PreparedReply {
  const { library } = program;
  if (input.type === 'picked') {
    if (!reply) throw new Error('nothing picked');
    return preparedReply(
      program,
      scenario,
      snapshot.persona,
      snapshot.temper,
      reply,
      snapshot.settled,
      snapshot.warmth,
    );
  }
  // The customer hears both what was meant and how it was said; the points come from the words alone.
  const meant = reply?.marks.map(({ mark }) => mark) ?? [];
  const marks = [...new Set([...input.marks, ...meant])];
  const customer = customerOf(library, snapshot.persona, snapshot.temper);
  const effect = replyEffect(
    library,
    customer,
    snapshot.settled,
    snapshot.warmth,
    marks,
    reply?.mood ?? null,
  );
  return { effect, heard: heardBits(library, scenario, marks), score: aloneScore(library, input.marks) };
}

/** Waiting beyond the comfortable time costs one point of patience for every ten seconds begun, six at most. */
function waitingCost(node: ChoiceNode, ms: number): MoodCause | null {
  const late = ms / 1000 - node.seconds;
  if (!(late > 0)) return null;
  const change: MoodTriple = [-Math.min(6, Math.ceil(late / 10)), 0, 0];
  return { kind: 'waiting', mark: -1, change, because: null };
}

function findDestination(
  scenario: ScenarioProgram,
  node: ChoiceNode,
  reply: ReplyProgram | null,
  after: Snapshot,
  stage: Stage,
): Destination {
  let to = after.node;
  let cause: MoveCause = 'unclear';
  if (reply) {
    to = follow(reply.routes, after, stage);
    cause = 'reply';
  } else if (after.unclear >= mostUnclear) {
    to = node.fallback;
    cause = 'fallback';
  }
  to = settle(scenario, to, after, stage);
  if (scenario.nodes[to]?.kind === 'ending') return { to, cause, threshold: -1 };

  for (const [index, threshold] of scenario.thresholds.entries()) {
    if (hasBit(after.crossed, index) || !holds(threshold.when, after, stage)) continue;
    if (threshold.to < 0) return { to, cause, threshold: index };
    return { to: settle(scenario, threshold.to, after, stage), cause: 'threshold', threshold: index };
  }
  return { to, cause, threshold: -1 };
}

/** Walks through junctions, which the compiler has shown to be free of rings. */
function settle(scenario: ScenarioProgram, start: number, snapshot: Snapshot, stage: Stage): number {
  let at = start;
  for (let node = scenario.nodes[at]; node?.kind === 'junction'; node = scenario.nodes[at]) {
    at = follow(node.routes, snapshot, stage);
  }
  return at;
}

function follow(routes: readonly RouteProgram[], snapshot: Snapshot, stage: Stage): number {
  for (const route of routes) if (holds(route.when, snapshot, stage)) return route.to;
  throw new Error('a compiled list of routes ends without a guard');
}

function wordsAfter(
  program: Program,
  scenario: ScenarioProgram,
  from: number,
  choice: number,
  next: Snapshot,
  stage: Stage,
  { cause, threshold, to }: Destination,
): readonly Utterance[] {
  const words: Utterance[] = [];
  const node = scenario.nodes[from] as ChoiceNode;
  const reply = node.replies[choice];
  if (reply && cause !== 'threshold') {
    const variant = variantFor(reply.react, next, stage);
    if (variant >= 0) words.push({ part: 'react', owner: from, reply: choice, variant });
  }
  const crossed = scenario.thresholds[threshold];
  if (crossed) {
    const variant = variantFor(crossed.says, next, stage);
    if (variant >= 0) words.push({ part: 'threshold', owner: threshold, reply: -1, variant });
  }
  if (cause === 'unclear') {
    const variant = variantFor(node.asksBack, next, stage);
    const lines = program.library.personas[next.persona]?.['asks-back'].length ?? 1;
    words.push(
      variant >= 0
        ? { part: 'asks-back', owner: to, reply: -1, variant }
        : { part: 'persona-asks-back', owner: next.turn % lines, reply: -1, variant: 0 },
    );
    return words;
  }
  words.push(...nodeWords(scenario, to, next, stage));
  return words;
}
