import type { EndingNode } from '../pack/program.ts';
import type { ReportEnding } from './report.ts';

/** An ending as a report shows it. */
export function endingOf({ id, quality, title, text }: EndingNode): ReportEnding {
  return { id, quality, title, text };
}
