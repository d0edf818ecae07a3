import { markIndex } from '../pack/library.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { Finding } from '../phrases/finding.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import { offeredReplies } from './offered-replies.ts';
import { type Routing, routeReply } from './route-reply.ts';
import type { Snapshot } from './snapshot.ts';

/** What was found in a typed reply and which authored reply it means. */
export interface Understanding {
  readonly findings: readonly Finding[];
  /** Library marks of the findings that are sure enough to count. */
  readonly marks: readonly number[];
  readonly routing: Routing;
}

/** Findings below this confidence are hints: shown, never counted. */
export const leastConfidence = 0.7;

/** Reads a typed reply in its place in the call. `customerLine` is what the customer said last. */
export function understand(
  program: Program,
  snapshot: Snapshot,
  text: string,
  customerLine: string,
  analyser: Analyser,
): Understanding {
  const { findings, marks } = findMarks(program, snapshot, text, customerLine, analyser);
  const routing = routeReply(offeredReplies(program, snapshot), text, snapshot.locale, marks);
  return { findings, marks, routing };
}

/** The findings of a typed reply, with the marks that count. */
export function findMarks(
  program: Program,
  snapshot: Snapshot,
  text: string,
  customerLine: string,
  analyser: Analyser,
): Pick<Understanding, 'findings' | 'marks'> {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const node = scenario.nodes[snapshot.node];
  const findings = analyser.analyse(text, snapshot.locale, {
    kind: scenario.kind,
    channel: scenario.channel,
    stage: node?.kind === 'choice' ? node.stage : 'receive',
    customerLine,
    customerName: scenario.customer.name[snapshot.locale],
  });
  const sure = findings.filter((finding) => finding.confidence >= leastConfidence);
  const marks = [...new Set(sure.map((finding) => markIndex(program.library, finding.rule)))].filter(
    (mark) => mark >= 0,
  );
  return { findings, marks };
}
