import { useCallback, useEffect, useState } from 'react';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { type ReplayResult, replay } from '../../core/attempt/replay.ts';
import type { Program } from '../../core/pack/program.ts';
import type { Analyser } from '../../core/techniques/create-analyser.ts';
import type { AttemptStore } from '../../platform/attempt-store.ts';
import type { Clock } from '../../platform/clock.ts';
import { type CallSession, createCallSession } from './create-call-session.ts';
import { loadReader } from './session/load-reader.ts';

export interface OpenFailed {
  readonly state: 'failed';
  readonly problem: Extract<ReplayResult, { ok: false }>['problem'] | 'reader';
  /** Number of the event that could not be replayed. */
  readonly n: number;
}

export type OpenedCall =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly session: CallSession }
  | OpenFailed;

/** Stands in where nothing was typed: then nothing is read. */
const readsNothing: Analyser = {
  analyse: () => [],
  explain: () => ({ findings: [], silenced: [] }),
  weigh: () => undefined,
  prepare: () => true,
  labelOf: () => undefined,
  problems: [],
};

/** The session of an attempt. It is there at once, unless typed replies must be read again first. */
export function useCallSession(
  program: Program,
  attempt: Attempt,
  attempts: AttemptStore,
  clock: Clock,
): { readonly opened: OpenedCall; readonly openAgain: () => void } {
  const open = useCallback(
    (analyser: Analyser): OpenedCall => {
      const result = replay(program, attempt, analyser);
      if (!result.ok) return { state: 'failed', problem: result.problem, n: result.n };
      const read = () => loadReader(program.library);
      const options = { program, attempt, replayed: result.replay, attempts, clock, loadReader: read };
      return { state: 'open', session: createCallSession(options) };
    },
    [program, attempt, attempts, clock],
  );
  const [opened, setOpened] = useState<OpenedCall>(() =>
    wasTyped(attempt) ? { state: 'opening' } : open(readsNothing),
  );

  const opening = opened.state === 'opening';
  useEffect(() => {
    if (!opening) return;
    let gone = false;
    loadReader(program.library).then(
      (analyser) => !gone && setOpened(open(analyser)),
      () => !gone && setOpened({ state: 'failed', problem: 'reader', n: 0 }),
    );
    return () => {
      gone = true;
    };
  }, [opening, open, program]);

  return { opened, openAgain: useCallback(() => setOpened({ state: 'opening' }), []) };
}

function wasTyped({ events }: Attempt): boolean {
  return events.some((event) => event.type === 'replied' && event.reply.kind !== 'picked');
}
