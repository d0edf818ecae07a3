import { requireLibrary } from '../../src/cli/load-pack.ts';
import { startCall } from '../../src/core/dialogue/start-call.ts';
import { transition } from '../../src/core/dialogue/transition.ts';
import { loadProgram, printProgram } from '../../src/core/pack/printed-program.ts';
import { type EnginePeer, inkjs, xstate } from './engine-peers.ts';
import { cpuMs, median, table } from './measure.ts';
import { syntheticProgram } from './synthetic-pack.ts';

const rapport: EnginePeer = {
  name: 'rapport',
  prepare: (size) => printProgram(syntheticProgram(size, library)),
  load(compiled) {
    const program = loadProgram(compiled as string, library);
    if (!program) throw new Error('another library');
    let snapshot = startCall(program, { scenario: 0, persona: 0, temper: 0, locale: 'zh' });
    return (choice) => {
      [snapshot] = transition(program, snapshot, { type: 'picked', choice, ms: 1000 });
    };
  },
};

const library = requireLibrary();
const engines = [rapport, inkjs, xstate];
const steps: Readonly<Record<string, number>> = { rapport: 200_000, inkjs: 4_000, xstate: 20_000 };
const rounds = 5;

/** Part A of the figures to reach: steps a CPU-second, load time and heap, all engines in one run, round robin. */
export function benchEngine(sizes: readonly number[] = [1_000, 10_000, 100_000]): void {
  for (const size of sizes) {
    const running = engines.map((engine) => {
      const compiled = engine.prepare(size);
      const before = heap();
      let step: (choice: number) => void = () => {};
      const load = cpuMs(() => {
        step = engine.load(compiled);
      });
      return { engine, step, load, heap: heap() - before, rates: [] as number[] };
    });
    for (const { engine, step } of running) walk(step, 5 * (steps[engine.name] ?? 1000));
    for (let round = 0; round < rounds; round++) {
      for (const { engine, step, rates } of running) {
        const count = steps[engine.name] ?? 1000;
        rates.push(count / (cpuMs(() => walk(step, count)) / 1000));
      }
    }
    const own = running[0];
    if (!own) return;
    table(
      `engine, ${size} nodes`,
      running.map(({ engine, load, heap: bytes, rates }) => ({
        engine: engine.name,
        'load ms': load.toFixed(1),
        'heap MB': (bytes / 1e6).toFixed(1),
        'steps / CPU-s': Math.round(median(rates)),
        'rapport is': `${(median(own.rates) / median(rates)).toFixed(1)}x`,
      })),
    );
  }
}

function walk(step: (choice: number) => void, count: number): void {
  let state = 1;
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    step((state >>> 16) % 3);
  }
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
