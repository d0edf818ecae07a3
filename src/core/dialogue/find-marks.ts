import { markIndex } from '../pack/library.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import { type Finding, isSure } from '../phrases/finding.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import type { Snapshot } from './snapshot.ts';

/** What the rules found in a reply. */
export interface FoundMarks {
  readonly findings: readonly Finding[];
  /** Library marks of the findings that are sure enough to count. */
  readonly marks: readonly number[];
}

/** The findings of a typed reply, with the marks that count. */
export function findMarks(
  program: Program,
  snapshot: Snapshot,
  text: string,
  customerLine: string,
  analyser: Analyser,
): FoundMarks {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const node = scenario.nodes[snapshot.node];
  const findings = analyser.analyse(text, snapshot.locale, {
    kind: scenario.kind,
    channel: scenario.channel,
    stage: node?.kind === 'choice' ? node.stage : 'receive',
    customerLine,
    customerName: scenario.customer.name[snapshot.locale],
  });
  const sure = findings.filter(isSure);
  const marks = [...new Set(sure.map((finding) => markIndex(program.library, finding.rule)))].filter(
    (mark) => mark >= 0,
  );
  return { findings, marks };
}
