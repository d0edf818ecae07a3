import { type Dimension, dimensions } from '../../../core/phrases/vocabulary.ts';
import type { AttemptRow } from '../../../platform/attempt-store.ts';

/** How one skill went from call to call. */
export interface SkillProgress {
  readonly skill: Dimension;
  /** Points won or lost in each scored call, oldest first. */
  readonly points: readonly number[];
  /** Mean of the last three. */
  readonly recent: number;
  /** The mean's change from all before them; null while there is nothing before. */
  readonly change: number | null;
}

const recentCalls = 3;

/** The skills that were measured at least once, from rows that come newest first. */
export function skillProgress(rows: readonly AttemptRow[]): readonly SkillProgress[] {
  const results = rows.flatMap(({ ended, result }) => (ended && result ? [result] : [])).reverse();
  return dimensions.flatMap((skill) => {
    const points = results.flatMap(({ parts }) => {
      const tenths = parts[skill];
      return tenths === undefined ? [] : [tenths / 10];
    });
    if (points.length === 0) return [];
    const recent = mean(points.slice(-recentCalls));
    const before = points.slice(0, -recentCalls);
    return [{ skill, points, recent, change: before.length === 0 ? null : recent - mean(before) }];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
