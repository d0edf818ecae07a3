import type { AttemptEvent } from '../../../core/attempt/attempt.ts';
import { loggedMs } from '../../../core/attempt/logged-ms.ts';

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
