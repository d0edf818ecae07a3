import type { AttemptHeader } from '../../../core/attempt/attempt.ts';
import type { AttemptRow } from '../../../platform/attempt-store.ts';

export interface Tries {
  /** Scores of the finished attempts at this call, in order of time. */
  readonly scores: readonly number[];
  /** Which of them, from 1, this report is about. */
  readonly number: number;
  readonly best: number;
}

/** This attempt among the trainee's others at the same call; null when there is nothing to compare with. */
export function triesOf(
  header: AttemptHeader,
  startedAt: number,
  raw: number,
  related: readonly AttemptRow[],
): Tries | null {
  const others = related.filter(
    (row) =>
      row.result !== null &&
      row.header.id !== header.id &&
      row.header.packId === header.packId &&
      row.header.scenario === header.scenario,
  );
  if (others.length === 0) return null;
  const all = [
    ...others.map((row) => ({ at: row.startedAt, raw: row.result?.raw ?? 0, own: false })),
    { at: startedAt, raw, own: true },
  ].sort((a, b) => a.at - b.at);
  const scores = all.map((one) => one.raw);
  return { scores, number: all.findIndex(({ own }) => own) + 1, best: Math.max(...scores) };
}
