import type { Attempt } from '../../core/attempt/attempt.ts';
import type { OpenProblem } from '../../core/attempt/open-attempt.ts';
import { replay } from '../../core/attempt/replay.ts';
import type { Program, ScenarioProgram } from '../../core/pack/program.ts';
import type { Rule } from '../../core/phrases/rule-schema.ts';
import { buildReport } from '../../core/report/build-report.ts';
import type { Report } from '../../core/report/report.ts';
import { bestRun } from '../../core/scoring/best-run.ts';
import { createAnalyser } from '../../core/techniques/create-analyser.ts';

export type Severity = NonNullable<Rule['severity']>;

/** Why there is no report; each is worded for the reader with a next step. */
export type ReportProblem = OpenProblem | 'broken-log' | 'failed';

/** A report with what the page needs from the pack to explain it. */
export interface ReportView {
  readonly report: Report;
  /** Replies that a call of this kind needs. */
  readonly par: number;
  /** How grave a breach of a rule is, by the rule's id. */
  readonly severities: ReadonlyMap<string, Severity>;
}

export type ReportResult =
  | { readonly ok: true; readonly view: ReportView }
  | { readonly ok: false; readonly problem: ReportProblem };

/** Replays an attempt and reports on it. Takes up to some hundred milliseconds: never call it while painting. */
export function makeReport(program: Program, attempt: Attempt): ReportResult {
  const analyser = createAnalyser(program.library);
  const replayed = replay(program, attempt, analyser);
  if (!replayed.ok) return { ok: false, problem: replayed.problem };
  const { first } = replayed.replay;
  const scenario = program.scenarios[first.scenario] as ScenarioProgram;
  const best = bestRun(program, first, 'highest');
  return {
    ok: true,
    view: {
      report: buildReport(program, attempt, replayed.replay, best, analyser),
      par: scenario.par,
      severities: new Map(
        program.library.marks.flatMap(({ id, rule }) =>
          rule?.severity ? [[id, rule.severity] as const] : [],
        ),
      ),
    },
  };
}
