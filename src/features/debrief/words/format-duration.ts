import { m } from '../../../i18n/generated/messages.js';

/** A length of time in minutes and seconds. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60
    ? m.debrief_seconds({ seconds })
    : m.debrief_minutes({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
