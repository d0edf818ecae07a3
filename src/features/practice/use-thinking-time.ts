import { useEffect } from 'react';
import type { Clock } from '../../platform/clock.ts';
import type { CallSession } from './create-call-session.ts';

/** Quiet time in milliseconds before the replies are rehearsed, and before the reader of typed ones is fetched. */
const shortQuiet = 120;
const longQuiet = 900;

/**
 * Uses the time in which the trainee thinks: the open replies are worked out, so that the one given is answered at
 * once, and the reader of typed replies is fetched, since later there may be no network to fetch it from.
 */
export function useThinkingTime(session: CallSession, clock: Clock, thinking: boolean): void {
  useEffect(() => {
    if (!thinking) return;
    const stops = [
      clock.after(shortQuiet, () => whenIdle(session.rehearse)),
      clock.after(longQuiet, () => whenIdle(() => void session.prepareReader())),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, clock, thinking]);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else work();
}
