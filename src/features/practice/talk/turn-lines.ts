import type { Step } from '../../../core/attempt/replay.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Program } from '../../../core/pack/program.ts';
import type { ReportLine } from '../../../core/report/report.ts';
import { reportLines } from '../../../core/report/report-lines.ts';

/** What is said and shown when the call opens. */
export function openingLines(program: Program, first: Snapshot): readonly ReportLine[] {
  return reportLines(program, first, []);
}

/** What is said and shown after a reply. */
export function stepLines(program: Program, { after, events }: Step): readonly ReportLine[] {
  return reportLines(program, after, events);
}
