import type { Report } from '../../../core/report/report.ts';

/**
 * The sum of the score as it stood at each moment, in tenths: 60 at the start, then what each reply and everything it
 * decided added. What only the whole call can tell (missing replies, bounds, a veto) comes with the last reply, so that
 * the last sum is the score.
 */
export function runningScore({ parts, turns }: Report): readonly number[] {
  const added: number[] = new Array(turns.length + 1).fill(0);
  const last = turns.length;
  for (const part of parts) {
    let known = 0;
    for (const { turn, tenths } of part.evidence) {
      const moment = turn >= 0 && turn < turns.length ? turn + 1 : last;
      added[moment] = (added[moment] ?? 0) + tenths;
      known += tenths;
    }
    const moment = part.id === 'base' ? 0 : last;
    added[moment] = (added[moment] ?? 0) + part.tenths - known;
  }
  let sum = 0;
  return added.map((tenths) => {
    sum += tenths;
    return sum;
  });
}
