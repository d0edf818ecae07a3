import type { AttemptEvent } from '../../../core/attempt/attempt.ts';

/** Milliseconds that a call has lasted, from its log alone. A stretch that ends in `resumed` was spent elsewhere. */
export function loggedMs(events: readonly AttemptEvent[]): number {
  let total = 0;
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (before && event.type !== 'resumed') total += Math.max(0, event.at - before.at);
  }
  return total;
}

/** How long a call has lasted now; `running` adds the time since the last entry. */
export function callMs(events: readonly AttemptEvent[], now: number, running: boolean): number {
  const last = events.at(-1);
  return loggedMs(events) + (running && last ? Math.max(0, now - last.at) : 0);
}

/** `4:07`, `1:02:33`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}
