import { requireLibrary } from '../../src/cli/load-pack.ts';
import type { AttemptHeader } from '../../src/core/attempt/attempt.ts';
import { replay } from '../../src/core/attempt/replay.ts';
import { buildReport } from '../../src/core/report/build-report.ts';
import { bestRun } from '../../src/core/scoring/best-run.ts';
import { playRun } from '../../src/core/scoring/play-run.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { cpuMs, median, table } from './measure.ts';
import { syntheticProgram } from './synthetic-pack.ts';

const turns = 40;
const runs = 60;

/** Replay of a 40-turn attempt with its full report: at most 5 ms. The best run belongs to the pack and is made once. */
export function benchReport(): void {
  const library = requireLibrary();
  const program = syntheticProgram(200, library);
  const analyser = createAnalyser(library);
  const header: AttemptHeader = {
    formatVersion: 1,
    id: 'bench',
    pack: program.digest,
    packId: program.id,
    scenario: 'synthetic',
    persona: library.personas[0]?.id ?? '',
    temper: library.tempers[0]?.id ?? '',
    seed: 1,
    mode: 'practice',
    scoringVersion: 1,
    locale: 'zh',
  };
  const whole = playRun(program, header, 'random');
  const end = whole.events.findIndex((event) => event.type === 'replied' && event.turn === turns);
  const attempt = { header, events: whole.events.slice(0, end) };
  const best = bestRun(program, { scenario: 0, persona: 0, temper: 0, locale: 'zh' }, 'highest');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      cpuMs(() => {
        const result = replay(program, attempt, analyser);
        if (!result.ok) throw new Error(result.problem);
        buildReport(program, attempt, result.replay, best, analyser);
      }),
    );
  }
  table(`replay and report of ${turns} turns`, [{ 'median ms': median(times).toFixed(2), 'limit ms': 5 }]);
}
