import type { Replay } from '../attempt/replay.ts';
import type { PersonaSource } from '../pack/persona-schema.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import { callFacts, endingQuality } from './call-rules/call-facts.ts';
import { rateSteps } from './rate-steps.ts';
import type { Score } from './score.ts';
import { scoreCall } from './score-call.ts';

/** The score of a replayed attempt; a pure function of pack and log. */
export function scoreAttempt(program: Program, replayed: Replay): Score {
  const { snapshot, steps, hints } = replayed;
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const persona = program.library.personas[snapshot.persona] as PersonaSource;
  return scoreCall(
    callFacts(
      program.library,
      scenario,
      persona,
      endingQuality(scenario, snapshot),
      rateSteps(program, steps),
      hints,
    ),
  );
}
