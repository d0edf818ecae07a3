import type { Locale } from '../../src/core/base/locale.ts';
import { type OfferedReply, offeredReplies } from '../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../src/core/dialogue/start-call.ts';
import { transition } from '../../src/core/dialogue/transition.ts';
import { utteranceText } from '../../src/core/dialogue/utterance-text.ts';
import { utterancesAfter } from '../../src/core/dialogue/utterances-after.ts';
import type { PersonaSource } from '../../src/core/pack/persona-schema.ts';
import type { Program } from '../../src/core/pack/program.ts';
import { stepBudget } from '../../src/core/scoring/best-run.ts';
import { callFacts, endingQuality } from '../../src/core/scoring/call-rules/call-facts.ts';
import { rateAuthored } from '../../src/core/scoring/rate-steps.ts';
import type { RatedReply } from '../../src/core/scoring/rated-reply.ts';
import { scoreCall } from '../../src/core/scoring/score-call.ts';
import type { BuiltInCall } from '../core/pack/packs.ts';

export interface Casting {
  readonly scenario: number;
  readonly persona: number;
  readonly temper: number;
  readonly locale: Locale;
}

/** What the customer did at one reply. */
export interface Moment {
  /** The words, and what the three moods moved by. */
  readonly words: string;
  readonly moved: string;
}

type Choose = (offered: readonly OfferedReply[], snapshot: Snapshot) => OfferedReply | undefined;

/** Plays a call by picking until it ends, the budget is used up, or nothing is chosen. */
export function pickRun({ program, scenario }: BuiltInCall, casting: Casting, choose: Choose) {
  let snapshot = startCall(program, casting);
  const replies: RatedReply[] = [];
  while (!snapshot.ended && snapshot.turn < stepBudget) {
    const chosen = choose(offeredReplies(program, snapshot), snapshot);
    if (!chosen) break;
    replies.push(rateAuthored(snapshot.turn, chosen.reply));
    [snapshot] = transition(program, snapshot, { type: 'picked', choice: chosen.choice, ms: 0 });
  }
  const persona = program.library.personas[casting.persona] as PersonaSource;
  const ending = endingQuality(scenario, snapshot);
  const { raw } = scoreCall(callFacts(program.library, scenario, persona, ending, replies, []));
  return { snapshot, raw, ending: snapshot.ended ? (scenario.nodes[snapshot.node]?.id ?? '') : null };
}

/** What the customer says and feels along given choices, for as long as they are open. */
export function momentsAlong(
  program: Program,
  casting: Casting,
  choices: readonly number[],
): readonly Moment[] {
  let snapshot = startCall(program, casting);
  const words = (events: Parameters<typeof utterancesAfter>[2]) =>
    utterancesAfter(program, snapshot, events)
      .map((utterance) => utteranceText(program, snapshot, utterance).zh)
      .join('\n');
  const moments: Moment[] = [{ words: words([]), moved: '' }];
  for (const choice of choices) {
    if (!offeredReplies(program, snapshot).some((offered) => offered.choice === choice)) break;
    const before = snapshot.mood;
    const [after, events] = transition(program, snapshot, { type: 'picked', choice, ms: 0 });
    snapshot = after;
    const moved = (['patience', 'trust', 'satisfaction'] as const).map(
      (axis) => after.mood[axis] - before[axis],
    );
    moments.push({ words: words(events), moved: moved.map((value) => value.toFixed(1)).join(' ') });
  }
  return moments;
}
