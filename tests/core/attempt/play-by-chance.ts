import type { Attempt, AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import { logStep } from '../../../src/core/attempt/log-step.ts';
import { openAttempt } from '../../../src/core/attempt/open-attempt.ts';
import { lastWords } from '../../../src/core/attempt/replay.ts';
import { createRandom, type Random } from '../../../src/core/base/random.ts';
import type { CallEvent } from '../../../src/core/dialogue/call-event.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../../src/core/dialogue/snapshot.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { understand } from '../../../src/core/dialogue/understand.ts';
import type { ChoiceNode, Program } from '../../../src/core/pack/program.ts';
import { analyser, type BuiltInCall, builtInCalls, headerFor, library } from '../pack/packs.ts';

const phrases = {
  zh: [
    '对不起，让您久等了，我现在就去查。',
    '这个不归我管。',
    '今天天气真好',
    '您看这样可以吗？两个办法您来选。',
    '',
    '冷静一点',
  ],
  en: [
    'I am sorry to have kept you waiting. I will check now.',
    'That is not my job.',
    'Lovely weather',
    'Calm down',
    '',
  ],
} as const;

export interface Played {
  readonly call: BuiltInCall;
  readonly attempt: Attempt;
  /** The state after each event of the log, as the call was played. */
  readonly states: readonly Snapshot[];
}

/** A whole call by chance: picks, typed replies that may mean nothing, pauses, hints and waiting. */
export function playByChance(call: BuiltInCall, seed: number): Played {
  const { program, scenario } = call;
  const random = createRandom(seed);
  const some = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const { personas, tempers } = library();
  const locale = some(['zh', 'en'] as const);
  const header = headerFor(program, scenario, {
    seed,
    locale,
    persona: some(personas).id,
    temper: some(tempers).id,
  });
  const opened = openAttempt(program, header);
  if (!opened.ok) throw new Error(opened.problem);
  let [snapshot, said]: [Snapshot, readonly CallEvent[]] = [opened.snapshot, []];
  const events: AttemptEvent[] = [{ n: 0, at: 0, type: 'started' }];
  const states: Snapshot[] = [snapshot];
  while (!snapshot.ended && snapshot.turn < 40) {
    const ms = random() < 0.2 ? Math.floor(random() * 120_000) : 2000;
    const node = scenario.nodes[snapshot.node] as ChoiceNode;
    if (random() < 0.1) events.push({ n: events.length, at: 0, type: 'hint-taken', node: node.id, rung: 1 });
    if (random() < 0.1) events.push({ n: events.length, at: 0, type: 'paused' });
    while (states.length < events.length) states.push(snapshot);
    const { reply, input } = decide(program, snapshot, said, node, random, some);
    const [next, happened] = transition(program, snapshot, { ...input, ms });
    events.push(
      ...logStep(program, snapshot.scenario, { n: events.length, at: 0, ms, reply, events: happened }),
    );
    // The reply is acknowledged with its move: until then the call stands where it stood.
    states.push(snapshot);
    while (states.length < events.length) states.push(next);
    [snapshot, said] = [next, happened];
  }
  return { call, attempt: { header, events }, states };
}

function decide(
  program: Program,
  snapshot: Snapshot,
  said: readonly CallEvent[],
  node: ChoiceNode,
  random: Random,
  some: <T>(items: readonly T[]) => T,
) {
  if (random() < 0.7) {
    const { choice, reply } = some(offeredReplies(program, snapshot));
    return { reply: { kind: 'picked', choice: reply.id }, input: { type: 'picked', choice } } as const;
  }
  const text = random() < 0.5 ? some(phrases[snapshot.locale]) : some(node.replies).say[snapshot.locale];
  const heard = lastWords(program, snapshot, said)[snapshot.locale];
  const { marks, routing } = understand(program, snapshot, text, heard, analyser());
  const choice = node.replies[routing.choice]?.id ?? null;
  return {
    reply: { kind: 'typed', text, choice },
    input: { type: 'heard', choice: routing.choice, marks },
  } as const;
}

/** Twelve calls by chance of every built-in one. */
export const played: readonly Played[] = builtInCalls().flatMap((call) =>
  Array.from({ length: 12 }, (_, seed) => playByChance(call, seed + 1)),
);
