import type { Locale, Localized } from '../../../core/base/locale.ts';
import type { ReportLine } from '../../../core/report/report.ts';

/** The name over a line; null for a stage direction, and where the voice of the line before goes on. */
export function lineName(
  lines: readonly ReportLine[],
  index: number,
  customer: Localized,
  language: Locale,
): string | null {
  const line = lines[index];
  if (!line || line.speaker === 'scene') return null;
  const before = lines[index - 1];
  if (before?.speaker === line.speaker && before.name === line.name) return null;
  return (line.name ?? customer)[language];
}
