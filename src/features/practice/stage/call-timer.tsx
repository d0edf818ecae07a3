import { useEffect, useState } from 'react';
import type { AttemptEvent } from '../../../core/attempt/attempt.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { Clock } from '../../../platform/clock.ts';
import { callMs, clockText } from '../session/call-clock.ts';
import styles from './call-timer.module.css';

interface CallTimerProps {
  readonly events: readonly AttemptEvent[];
  readonly clock: Clock;
  readonly running: boolean;
}

/** How long the call has lasted, second by second. */
export function CallTimer({ events, clock, running }: CallTimerProps) {
  const [now, setNow] = useState(() => clock.now());

  useEffect(() => {
    if (!running) return;
    let cancel = () => {};
    const tick = () => {
      setNow(clock.now());
      cancel = clock.after(1000 - (clock.now() % 1000), tick);
    };
    tick();
    return () => cancel();
  }, [clock, running]);

  const time = clockText(callMs(events, now, running));
  return (
    <span role="timer" className={styles.timer} aria-label={m.practice_stage_clock({ time })}>
      {time}
    </span>
  );
}
