import { dimensions } from '../core/phrases/vocabulary.ts';
import type { Report } from '../core/report/report.ts';

/** A cell that a spreadsheet must not take for a formula is quoted with a leading apostrophe. */
const formula = /^[=+\-@\t\r]/;

/** One row a call, comma-separated, with the columns an assessor sorts by. */
export function printReportsCsv(reports: readonly Report[]): string {
  const head = [
    'attempt',
    'pack',
    'scenario',
    'persona',
    'temper',
    'mode',
    'locale',
    'raw',
    'scaled',
    'band',
    'ending',
    'turns',
  ];
  const rows = reports.map(({ header, score, ending, turns, parts }) => [
    header.id,
    header.packId,
    header.scenario,
    header.persona,
    header.temper,
    header.mode,
    header.locale,
    score.raw,
    score.scaled,
    score.band,
    ending?.id ?? '',
    turns.length,
    ...dimensions.map((id) => (parts.find((part) => part.id === id)?.tenths ?? 0) / 10),
  ]);
  return [[...head, ...dimensions], ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
