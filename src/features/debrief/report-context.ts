import { createContext, useContext } from 'react';
import type { Locale } from '../../core/base/locale.ts';
import type { Report, ReportEvidence } from '../../core/report/report.ts';

/** What every part of the page needs to know. */
export interface ReportContextValue {
  readonly report: Report;
  /** Language of the interface: rules, notes and advice. */
  readonly locale: Locale;
  /** Language of the call: everything that was, or could have been, said. */
  readonly spoken: Locale;
  /** An exam gives away neither other endings nor better replies. */
  readonly exam: boolean;
  /** Replies that a call of this kind needs. */
  readonly par: number;
  /** Replies that came with a fork from the call before it. */
  readonly takenOver: number;
  /** Numbers by which the printed transcript points into the printed score. */
  readonly numbers: ReadonlyMap<ReportEvidence, number>;
}

export const ReportContext = createContext<ReportContextValue | null>(null);

export function useReportContext(): ReportContextValue {
  const value = useContext(ReportContext);
  if (value === null) throw new Error('outside a report');
  return value;
}

/** Numbers the evidence in the order of the score tree, from 1. */
export function numberEvidence(report: Report): ReadonlyMap<ReportEvidence, number> {
  return new Map(report.parts.flatMap((part) => part.evidence).map((item, index) => [item, index + 1]));
}
