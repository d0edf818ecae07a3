import { type AttemptEvent, type AttemptHeader, hasEnded } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import type { AttemptRow } from './attempt-store.ts';

/** A row of the history and the length of the log behind it. */
export interface AttemptRecord extends Omit<AttemptRow, 'sealed'> {
  /** Same as the header's; the key. */
  readonly id: string;
  /** Number of the next event. */
  readonly next: number;
  /** Absent until somebody sees to it, as in records of the first schema. */
  readonly seal?: Seal | null;
}

/** The record of an attempt that has no events yet. */
export function emptyRecord(header: AttemptHeader): AttemptRecord {
  return { id: header.id, header, startedAt: 0, updatedAt: 0, turns: 0, ended: false, next: 0, result: null };
}

/** The record after some more events. */
export function recordAfter(record: AttemptRecord, events: readonly AttemptEvent[]): AttemptRecord {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return record;
  return {
    ...record,
    startedAt: record.next === 0 ? first.at : record.startedAt,
    updatedAt: last.at,
    turns: record.turns + events.filter(({ type }) => type === 'replied').length,
    ended: record.ended || hasEnded(events),
    next: record.next + events.length,
  };
}

/** The public part of the records, newest first. */
export function rowsOf(records: readonly AttemptRecord[]): readonly AttemptRow[] {
  return records
    .map(({ header, startedAt, updatedAt, turns, ended, result, seal }) => ({
      header,
      startedAt,
      updatedAt,
      turns,
      // A sealed log was over: what is left of one that was cut does not go on.
      ended: ended || (seal ?? null) !== null,
      result,
      sealed: seal === undefined ? null : seal !== null,
    }))
    .sort(
      (a, b) =>
        b.updatedAt - a.updatedAt || b.startedAt - a.startedAt || (a.header.id < b.header.id ? -1 : 1),
    );
}
