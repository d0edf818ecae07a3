import type { Localized } from '../../../core/base/locale.ts';
import type { Report } from '../../../core/report/report.ts';

/** What the customer said last, null when they said nothing. */
export function partingWords({ opening, turns }: Report): Localized | null {
  const lines = [...opening, ...turns.flatMap((turn) => turn.lines)];
  return lines.findLast(({ speaker }) => speaker === 'customer')?.text ?? null;
}
