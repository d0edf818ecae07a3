import { markIndex } from '../pack/library.ts';
import type { Program } from '../pack/program.ts';
import type { Score } from '../scoring/score.ts';
import type { ReportAdvice } from './report.ts';

const mostMissed = 8;
const mostPractise = 3;

/**
 * What to work on: what the best run of the same call shows and this one does not (`missed`), and the three rules,
 * missed or broken, that cost most (`practise`).
 */
export function adviceFor(program: Program, score: Score, best: Score): Advice {
  const own = sums(score);
  const reachable = sums(best);
  const missed: ReportAdvice[] = [];
  const lost: ReportAdvice[] = [];
  for (const [mark, { tenths }] of reachable) {
    const got = own.get(mark);
    const gap = tenths - Math.max(0, got?.tenths ?? 0);
    // Without turns: those where it did come up are not where it was missed.
    if (tenths > 0 && gap > 0)
      missed.push(advice(program, mark, gap, { partly: (got?.tenths ?? 0) > 0, turns: [] }));
  }
  for (const [mark, { tenths, turns }] of own) {
    if (tenths < 0) lost.push(advice(program, mark, -tenths, { partly: false, turns }));
  }
  const dearest = (list: ReportAdvice[]) =>
    list.sort((a, b) => b.tenths - a.tenths || (a.rule < b.rule ? -1 : 1));
  return {
    missed: dearest(missed).slice(0, mostMissed),
    practise: gravestFirst(program, dearest([...lost, ...missed])).slice(0, mostPractise),
  };
}

/** A fault that fails the whole call outweighs whatever it cost in its own reply. */
function gravestFirst(program: Program, list: readonly ReportAdvice[]): readonly ReportAdvice[] {
  const isVeto = ({ rule }: ReportAdvice) =>
    program.library.marks[markIndex(program.library, rule)]?.rule?.severity === 'veto';
  return [...list.filter(isVeto), ...list.filter((item) => !isVeto(item))];
}

interface Advice {
  readonly missed: readonly ReportAdvice[];
  readonly practise: readonly ReportAdvice[];
}

interface Sum {
  readonly tenths: number;
  readonly turns: readonly number[];
}

/** Contribution of each rule to the call's score, and the turns it came up in. */
function sums(score: Score): ReadonlyMap<number, Sum> {
  const found = new Map<number, Sum>();
  for (const { mark, tenths, turn } of score.parts.flatMap((part) => part.evidence)) {
    const sum = found.get(mark) ?? { tenths: 0, turns: [] };
    found.set(mark, { tenths: sum.tenths + tenths, turns: turn < 0 ? sum.turns : [...sum.turns, turn] });
  }
  return found;
}

function advice(
  program: Program,
  mark: number,
  tenths: number,
  shown: Pick<ReportAdvice, 'partly' | 'turns'>,
): ReportAdvice {
  const { id = '', rule = null } = program.library.marks[mark] ?? {};
  if (!rule) throw new Error(`advice without a rule: ${mark}`);
  return { rule: id, name: rule.name, advice: rule.advice, better: rule.better ?? null, tenths, ...shown };
}
