import { useEffect } from 'react';
import type { Clock } from '../../platform/clock.ts';
import type { CallSession } from './create-call-session.ts';

/** Quiet time before the reader of typed replies is fetched, in milliseconds. */
const quiet = 900;

/** Fetches the reader of typed replies while the trainee thinks: later there may be no network to fetch it from. */
export function useEarlyReader(session: CallSession, clock: Clock, idle: boolean): void {
  useEffect(() => {
    if (!idle) return;
    return clock.after(quiet, () => {
      const fetch = () => void session.prepareReader();
      if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch, { timeout: 2000 });
      else fetch();
    });
  }, [session, clock, idle]);
}
