import type { Clock } from '../../../src/platform/clock.ts';

export interface SimulatedClock extends Clock {
  /** Lets time pass; whatever is due runs, in order. */
  advance(ms: number): void;
}

/** A clock that stands still until it is told. */
export function createSimulatedClock(start = 1_795_000_000_000): SimulatedClock {
  let now = start;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.run();
      }
      now = end;
    },
  };
}
