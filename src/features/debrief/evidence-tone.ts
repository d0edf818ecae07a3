import type { ReportEvidence } from '../../core/report/report.ts';

/** The meanings of a mark in a reply: underline, icon and colour follow from it. */
export type MarkTone = 'do' | 'dont' | 'wording' | 'hint';

/** What a piece of evidence is to the reader: well done, a fault, a wording to polish, or too unsure to count. */
export function evidenceTone({ family, points, factors }: ReportEvidence): MarkTone {
  if (factors.includes('unsure')) return 'hint';
  if (points > 0) return 'do';
  if (points < 0) return family === 'wording' ? 'wording' : 'dont';
  if (family === 'dont' || family === 'fault') return 'dont';
  return 'do';
}
