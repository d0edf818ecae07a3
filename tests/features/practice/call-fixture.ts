import type { Attempt, AttemptHeader, Mode } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import { understand } from '../../../src/core/dialogue/understand.ts';
import type { Program } from '../../../src/core/pack/program.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { type CallSession, createCallSession } from '../../../src/features/practice/create-call-session.ts';
import { type AttemptStore, StorageError, type StorageProblem } from '../../../src/platform/attempt-store.ts';
import { createMemoryStore } from '../../../src/platform/memory-store.ts';
import { createSimulatedClock, type SimulatedClock } from './simulated-clock.ts';

/** A store whose appends can be made to fail, and are counted. */
export interface WilfulStore extends AttemptStore {
  fail: StorageProblem | null;
  /** Appends wait until it is called. */
  hold(): () => void;
}

export function createWilfulStore(): WilfulStore {
  const inner = createMemoryStore();
  let gate: Promise<void> | null = null;
  const store: WilfulStore = {
    ...inner,
    fail: null,
    hold() {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        gate = null;
        open();
      };
    },
    async append(id, events) {
      if (gate) await gate;
      if (store.fail) throw new StorageError(store.fail);
      await inner.append(id, events);
    },
  };
  return store;
}

export function headerFor(
  program: Program,
  mode: Mode = 'practice',
  locale: Locale = 'zh',
  temper = 'calm',
): AttemptHeader {
  return {
    formatVersion: 1,
    id: 'attempt-1',
    pack: program.digest,
    packId: program.id,
    scenario: 'umbrella',
    persona: 'koala',
    temper,
    seed: 7,
    mode,
    scoringVersion: 1,
    locale,
  };
}

/** A stored attempt that has just started. */
export async function startedAttempt(
  store: AttemptStore,
  clock: SimulatedClock,
  header: AttemptHeader,
): Promise<Attempt> {
  await store.create(header, [{ n: 0, at: clock.now(), type: 'started' }]);
  return { header, events: [{ n: 0, at: clock.now(), type: 'started' }] };
}

/** A session on what the store holds, as a page that opens would make it. */
export async function sessionOn(
  program: Program,
  store: AttemptStore,
  clock: SimulatedClock,
  id = 'attempt-1',
  onFetch: () => void = () => undefined,
): Promise<CallSession> {
  const attempt = await store.load(id);
  if (!attempt) throw new Error('no attempt');
  const analyser = createAnalyser(program.library);
  const result = replay(program, attempt, analyser);
  if (!result.ok) throw new Error(result.problem);
  return createCallSession({
    program,
    attempt,
    replayed: result.replay,
    attempts: store,
    clock,
    loadReader: async () => {
      onFetch();
      return { ...analyser, understand };
    },
  });
}

export async function freshCall(program: Program, mode: Mode = 'practice') {
  const store = createWilfulStore();
  const clock = createSimulatedClock();
  await startedAttempt(store, clock, headerFor(program, mode));
  const session = await sessionOn(program, store, clock);
  return { store, clock, session };
}
