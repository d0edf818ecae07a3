import { canonicalJson } from '../../core/base/canonical-json.ts';
import type { Report } from '../../core/report/report.ts';
import type { Files } from '../../platform/browser-files.ts';

/** Hands the report to the user as a file, byte for byte the same for the same attempt. */
export function saveReport(files: Files, report: Report): void {
  files.save(`rapport-${report.scenario.id}-${report.header.id}.json`, `${canonicalJson(report)}\n`);
}
