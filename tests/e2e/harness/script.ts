import { fileURLToPath } from 'node:url';
import { loadPack, requireLibrary } from '../../../src/cli/load-pack.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { type Replay, replay } from '../../../src/core/attempt/replay.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import type { Library } from '../../../src/core/pack/library.ts';
import type { Program, ReplyProgram, ScenarioProgram } from '../../../src/core/pack/program.ts';
import { buildReport } from '../../../src/core/report/build-report.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { bestRun } from '../../../src/core/scoring/best-run.ts';
import { type Analyser, createAnalyser } from '../../../src/core/techniques/create-analyser.ts';

/** A call as Node knows it, beside the one in the browser. */
export interface Script {
  readonly program: Program;
  readonly scenario: ScenarioProgram;
  replay(attempt: Attempt): Replay;
  /** The replies that are open after a log, the one that scores best alone first; none once the call has ended. */
  open(attempt: Attempt): readonly ReplyProgram[];
  report(attempt: Attempt): Report;
}

const packs = fileURLToPath(new URL('../../../scenarios/packs/', import.meta.url));
let shared: { readonly library: Library; readonly analyser: Analyser } | undefined;

/** Reads a call from its pack's folder. */
export function scriptOf(pack: string, scenarioId: string): Script {
  const { library, analyser } = sharedLibrary();
  const { program } = loadPack(`${packs}${pack}`, library, 'en');
  if (!program) throw new Error(`no pack ${pack}`);
  return scriptFrom(program, scenarioId, analyser);
}

/** A call of a program that is here already. */
export function scriptFrom(program: Program, scenarioId: string, analyser: Analyser): Script {
  const scenario = program.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) throw new Error(`no call ${scenarioId}`);

  function replayed(attempt: Attempt): Replay {
    const result = replay(program, attempt, analyser);
    // A pack that changed after the last build has another digest.
    if (!result.ok) throw new Error(`${result.problem} at ${result.n}: is dist built from these sources?`);
    return result.replay;
  }

  return {
    program,
    scenario,
    replay: replayed,
    open(attempt) {
      const { snapshot } = replayed(attempt);
      const scoreOf = (choice: number) =>
        transition(program, snapshot, { type: 'picked', choice, ms: 0 })[0].scoreSum;
      return offeredReplies(program, snapshot)
        .map(({ choice, reply }) => ({ reply, score: scoreOf(choice) }))
        .sort((a, b) => b.score - a.score)
        .map(({ reply }) => reply);
    },
    report(attempt) {
      const run = replayed(attempt);
      return buildReport(program, attempt, run, bestRun(program, run.first, 'highest'), analyser);
    },
  };
}

function sharedLibrary(): { readonly library: Library; readonly analyser: Analyser } {
  if (!shared) {
    const library = requireLibrary();
    shared = { library, analyser: createAnalyser(library) };
  }
  return shared;
}
