import type { Attempt, AttemptEvent, AttemptHeader } from '../../../src/core/attempt/attempt.ts';
import { logStep } from '../../../src/core/attempt/log-step.ts';
import { openAttempt } from '../../../src/core/attempt/open-attempt.ts';
import { lastWords, replay } from '../../../src/core/attempt/replay.ts';
import type { CallEvent } from '../../../src/core/dialogue/call-event.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { understand } from '../../../src/core/dialogue/understand.ts';
import { loadLibrary } from '../../../src/core/pack/library-json.ts';
import { loadProgram } from '../../../src/core/pack/printed-program.ts';
import type { ChoiceNode, Program } from '../../../src/core/pack/program.ts';
import { buildReport } from '../../../src/core/report/build-report.ts';
import { bestRun } from '../../../src/core/scoring/best-run.ts';
import { type Policy, playRun } from '../../../src/core/scoring/play-run.ts';
import { type Analyser, createAnalyser } from '../../../src/core/techniques/create-analyser.ts';

/** A call to take: by a policy, or in these words, one reply after the other. */
export interface CallToTake {
  readonly header: AttemptHeader;
  readonly by: Policy | { readonly words: readonly string[] };
}

/** Takes calls and reports on them; attempt and report of each as JSON. Runs in Node and in a browser. */
export function makeReports(
  libraryJson: string,
  programJson: string,
  calls: readonly CallToTake[],
): readonly { readonly attempt: string; readonly report: string }[] {
  const library = loadLibrary(libraryJson);
  const program = loadProgram(programJson, library);
  if (!program) throw new Error('the pack was printed with another library');
  const analyser = createAnalyser(library);
  return calls.map(({ header, by }) => {
    const attempt =
      typeof by === 'string' ? playRun(program, header, by) : inWords(program, header, by.words, analyser);
    const replayed = replay(program, attempt, analyser);
    if (!replayed.ok) throw new Error(replayed.problem);
    const best = bestRun(program, replayed.replay.first, 'highest');
    const report = buildReport(program, attempt, replayed.replay, best, analyser);
    return { attempt: JSON.stringify(attempt), report: JSON.stringify(report) };
  });
}

function inWords(
  program: Program,
  header: AttemptHeader,
  words: readonly string[],
  analyser: Analyser,
): Attempt {
  const opened = openAttempt(program, header);
  if (!opened.ok) throw new Error(opened.problem);
  let { snapshot } = opened;
  let happened: readonly CallEvent[] = [];
  const events: AttemptEvent[] = [{ n: 0, at: 0, type: 'started' }];
  for (const text of words) {
    const node = program.scenarios[snapshot.scenario]?.nodes[snapshot.node] as ChoiceNode;
    const heard = lastWords(program, snapshot, happened)[snapshot.locale];
    const { marks, routing } = understand(program, snapshot, text, heard, analyser);
    const reply = { kind: 'typed', text, choice: node.replies[routing.choice]?.id ?? null } as const;
    [snapshot, happened] = transition(program, snapshot, {
      type: 'heard',
      choice: routing.choice,
      marks,
      ms: 0,
    });
    events.push(
      ...logStep(program, snapshot.scenario, { n: events.length, at: 0, ms: 0, reply, events: happened }),
    );
    if (snapshot.ended) break;
  }
  return { header, events };
}
