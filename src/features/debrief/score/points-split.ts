import type { ReportPart } from '../../../core/report/report.ts';

/** Tenths won and tenths lost in a part, both 0 or more. */
export function pointsSplit({ evidence }: ReportPart): { readonly gained: number; readonly lost: number } {
  let gained = 0;
  let lost = 0;
  for (const { tenths } of evidence) {
    if (tenths > 0) gained += tenths;
    else lost -= tenths;
  }
  return { gained, lost };
}
