import { useCallback, useEffect, useRef, useState } from 'react';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { type ReplayResult, replay } from '../../core/attempt/replay.ts';
import type { Program } from '../../core/pack/program.ts';
import type { Analyser } from '../../core/techniques/create-analyser.ts';
import type { AttemptStore, Claim } from '../../platform/attempt-store.ts';
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

interface CallSources {
  readonly program: Program;
  /** As it was when the page was opened. */
  readonly attempt: Attempt;
  readonly store: AttemptStore;
  readonly clock: Clock;
}

/**
 * The session of an attempt. It is there at once, unless typed replies must be read again first; while another tab
 * writes in the attempt it can only be looked at, until it is taken over.
 */
export function useCallSession({ program, attempt: loaded, store, clock }: CallSources): {
  readonly opened: OpenedCall;
  readonly openAgain: () => void;
  readonly takeOver: () => Promise<void>;
} {
  const [attempt, setAttempt] = useState(loaded);
  const claim = useRef<Claim | null>(null);
  const open = useCallback(
    (analyser: Analyser, log: Attempt): OpenedCall => {
      const result = replay(program, log, analyser);
      if (!result.ok) return { state: 'failed', problem: result.problem, n: result.n };
      const read = () => loadReader(program.library);
      const session = createCallSession({
        program,
        attempt: log,
        replayed: result.replay,
        attempts: store,
        clock,
        loadReader: read,
      });
      return { state: 'open', session };
    },
    [program, store, clock],
  );
  const [opened, setOpened] = useState<OpenedCall>(() =>
    wasTyped(attempt) ? { state: 'opening' } : open(readsNothing, attempt),
  );

  const { id } = attempt.header;
  const session = opened.state === 'open' ? opened.session : null;
  useEffect(() => {
    if (session === null) return;
    let gone = false;
    const asked = claim.current ? Promise.resolve(claim.current) : store.claim(id);
    void asked.then((found) => {
      if (gone) {
        // Left before the answer came: nobody else is kept waiting for this tab.
        if (found !== claim.current) found?.release();
        return;
      }
      claim.current = found;
      session.setWriter(found === null ? 'elsewhere' : 'here');
      void found?.lost.then(() => {
        if (claim.current === found) claim.current = null;
        if (!gone) session.setWriter('elsewhere');
      });
    });
    return () => {
      gone = true;
    };
  }, [session, store, id]);
  useEffect(() => () => claim.current?.release(), []);

  const takeOver = useCallback(async () => {
    // First the right to write, then the log: nobody else adds to it in between.
    claim.current = await store.claim(id, true);
    const log = await store.load(id);
    if (log === null) return;
    setAttempt(log);
    setOpened(wasTyped(log) ? { state: 'opening' } : open(readsNothing, log));
  }, [id, store, open]);

  const opening = opened.state === 'opening';
  useEffect(() => {
    if (!opening) return;
    let gone = false;
    loadReader(program.library).then(
      (analyser) => !gone && setOpened(open(analyser, attempt)),
      () => !gone && setOpened({ state: 'failed', problem: 'reader', n: 0 }),
    );
    return () => {
      gone = true;
    };
  }, [opening, open, program, attempt]);

  return { opened, openAgain: useCallback(() => setOpened({ state: 'opening' }), []), takeOver };
}

function wasTyped({ events }: Attempt): boolean {
  return events.some((event) => event.type === 'replied' && event.reply.kind !== 'picked');
}
