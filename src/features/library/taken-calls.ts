import type { AttemptResult, AttemptRow } from '../../platform/attempt-store.ts';

/** What somebody has made of one call so far. */
export interface TakenCall {
  readonly key: string;
  readonly pack: string;
  readonly scenario: string;
  /** Scored attempts, oldest first. */
  readonly results: readonly AttemptResult[];
  readonly best: AttemptResult;
  readonly latest: AttemptResult;
}

/** One call, whatever version of its pack. */
export function callKey(pack: string, scenario: string): string {
  return `${pack}/${scenario}`;
}

/** The scored calls by key, the most recently taken first. */
export function takenCalls(rows: readonly AttemptRow[]): ReadonlyMap<string, TakenCall> {
  const taken = new Map<string, TakenCall>();
  // Rows come newest first: the first one seen of a call is its latest.
  for (const { header, ended, result } of rows) {
    if (!ended || result === null) continue;
    const key = callKey(header.packId, header.scenario);
    const seen = taken.get(key);
    taken.set(key, {
      key,
      pack: header.packId,
      scenario: header.scenario,
      results: [result, ...(seen?.results ?? [])],
      best: seen && seen.best.raw >= result.raw ? seen.best : result,
      latest: seen?.latest ?? result,
    });
  }
  return taken;
}
