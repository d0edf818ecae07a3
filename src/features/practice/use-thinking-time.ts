import { useEffect } from 'react';
import type { Clock } from '../../platform/clock.ts';
import type { CallSession } from './create-call-session.ts';

/** Quiet time in milliseconds before the replies are rehearsed, and before the reader of typed ones is fetched. */
const shortQuiet = 120;
const longQuiet = 400;

/**
 * Uses the time in which the trainee thinks: the open replies are worked out, so that the one given is answered at
 * once, and for somebody who types the reader of typed replies is fetched and warmed. Who only picks never loads it.
 */
export function useThinkingTime(
  session: CallSession,
  clock: Clock,
  thinking: boolean,
  typing: boolean,
): void {
  useEffect(() => {
    if (!thinking) return;
    return clock.after(shortQuiet, () => whenIdle(session.rehearse));
  }, [session, clock, thinking]);
  useEffect(() => {
    if (!thinking || !typing) return;
    return clock.after(longQuiet, () => whenIdle(() => void session.prepareReader()));
  }, [session, clock, thinking, typing]);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else work();
}
