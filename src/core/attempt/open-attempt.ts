import type { Snapshot } from '../dialogue/snapshot.ts';
import { startCall } from '../dialogue/start-call.ts';
import type { Program } from '../pack/program.ts';
import type { AttemptHeader } from './attempt.ts';

/** Why an attempt cannot be played with a pack. */
export type OpenProblem = 'other-pack' | 'unknown-scenario' | 'unknown-persona' | 'unknown-temper';

export type OpenResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: OpenProblem };

/** The starting state that an attempt's header describes. */
export function openAttempt(program: Program, header: AttemptHeader): OpenResult {
  if (header.pack !== program.digest) return { ok: false, problem: 'other-pack' };
  const scenario = program.scenarios.findIndex((candidate) => candidate.id === header.scenario);
  if (scenario < 0) return { ok: false, problem: 'unknown-scenario' };
  const persona = program.library.personas.findIndex((candidate) => candidate.id === header.persona);
  if (persona < 0) return { ok: false, problem: 'unknown-persona' };
  const temper = program.library.tempers.findIndex((candidate) => candidate.id === header.temper);
  if (temper < 0) return { ok: false, problem: 'unknown-temper' };
  const snapshot = startCall(program, { scenario, persona, temper, locale: header.locale });
  return { ok: true, snapshot };
}
