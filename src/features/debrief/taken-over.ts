import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Report } from '../../core/report/report.ts';

/** Number of replies that a fork took over from the call it came from; 0 for a call of its own. */
export function takenOver({ header, turns }: Report, attempt: Attempt): number {
  const events = header.forkedFrom?.events ?? 0;
  const replies = attempt.events.slice(0, events).filter(({ type }) => type === 'replied').length;
  return Math.min(replies, turns.length);
}
