import { lastWords, type Step } from '../../src/core/attempt/replay.ts';
import { type OfferedReply, offeredReplies } from '../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../src/core/dialogue/start-call.ts';
import { transition } from '../../src/core/dialogue/transition.ts';
import { understand } from '../../src/core/dialogue/understand.ts';
import type { PersonaSource } from '../../src/core/pack/persona-schema.ts';
import { stepBudget } from '../../src/core/scoring/best-run.ts';
import { callFacts, endingQuality } from '../../src/core/scoring/call-rules/call-facts.ts';
import { rateSteps } from '../../src/core/scoring/rate-steps.ts';
import { scoreCall } from '../../src/core/scoring/score-call.ts';
import type { Analyser } from '../../src/core/techniques/create-analyser.ts';
import type { BuiltInCall } from '../core/pack/packs.ts';
import type { Casting } from './pick-run.ts';

/** What a trainee types in a state, given what is open there. */
type Say = (snapshot: Snapshot, offered: readonly OfferedReply[]) => string;

/** Plays a call by typing every reply until it ends, and gives its score and how it ended. */
export function typedRun({ program, scenario }: BuiltInCall, casting: Casting, analyser: Analyser, say: Say) {
  let snapshot = startCall(program, casting);
  const steps: Step[] = [];
  while (!snapshot.ended && snapshot.turn < stepBudget) {
    const before = snapshot;
    const heard = lastWords(program, before, steps.at(-1)?.events ?? []);
    const text = say(before, offeredReplies(program, before));
    const { findings, marks, routing } = understand(program, before, text, heard[before.locale], analyser);
    const { choice } = routing;
    const [after, events] = transition(program, before, { type: 'heard', choice, marks, ms: 0 });
    const reply = { kind: 'typed', text, choice: null } as const;
    steps.push({ turn: before.turn, before, after, reply, choice, ms: 0, findings, events, heard });
    snapshot = after;
  }
  const persona = program.library.personas[casting.persona] as PersonaSource;
  const rated = rateSteps(program, steps);
  const ending = endingQuality(scenario, snapshot);
  return {
    raw: scoreCall(callFacts(program.library, scenario, persona, ending, rated, [])).raw,
    ending,
    steps,
  };
}
