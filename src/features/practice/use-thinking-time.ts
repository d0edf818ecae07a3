import { useEffect } from 'react';
import type { Clock } from '../../platform/clock.ts';
import type { CallSession } from './create-call-session.ts';

/** Quiet time in milliseconds before the replies are rehearsed, and before the reader of typed ones is fetched. */
const shortQuiet = 120;
const longQuiet = 400;
/** And before the words that are being typed are read. */
const betweenWords = 60;

/**
 * Uses the time in which the trainee thinks: the open replies are worked out, so that the one given is answered at
 * once, and for somebody who types the reader of typed replies is fetched and warmed, and reads their `words` whenever
 * they pause. Who only picks never loads it.
 */
export function useThinkingTime(
  session: CallSession,
  clock: Clock,
  thinking: boolean,
  typing: boolean,
  words: string,
): void {
  useEffect(() => {
    if (!thinking) return;
    return clock.after(shortQuiet, () => whenIdle(session.rehearse));
  }, [session, clock, thinking]);
  useEffect(() => {
    if (!thinking || !typing) return;
    return clock.after(longQuiet, () => whenIdle(() => void session.prepareReader()));
  }, [session, clock, thinking, typing]);
  useEffect(() => {
    if (!thinking || !typing || words === '') return;
    return clock.after(betweenWords, () => session.foresee(words));
  }, [session, clock, thinking, typing, words]);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else work();
}
