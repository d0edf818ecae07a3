import type { Report, ReportEvidence } from '../../../core/report/report.ts';
import { bandFloors } from '../../../core/scoring/score.ts';
import type { Tone } from '../../../kit/tone.ts';
import type { ReportView, Severity } from '../make-report.ts';
import { toTenths } from '../words/format-points.ts';

export interface Verdict {
  readonly finished: boolean;
  readonly passed: boolean;
  readonly tone: Tone;
  /** Distance from the pass mark in tenths, positive. */
  readonly distance: number;
  /** Why the score is capped: one grave breach, several major faults together, or not at all. */
  readonly veto: { readonly kind: 'breach' | 'faults'; readonly evidence: readonly ReportEvidence[] } | null;
}

const tones = { excellent: 'do', good: 'do', pass: 'accent', fail: 'dont' } as const;

/** What the score decides. An unfinished call decides nothing yet. */
export function verdictOf({ report, severities }: Omit<ReportView, 'par'>): Verdict {
  const { score, ending } = report;
  const finished = ending !== null;
  return {
    finished,
    passed: score.band !== 'fail',
    tone: finished ? tones[score.band] : 'neutral',
    distance: Math.abs(toTenths(score.raw) - bandFloors.pass * 10),
    veto: vetoOf(report, severities),
  };
}

function vetoOf({ parts }: Report, severities: ReportView['severities']): Verdict['veto'] {
  const faults = parts.flatMap((part) => part.evidence).filter(({ points, turn }) => points < 0 && turn >= 0);
  const graded = (wanted: readonly Severity[]) =>
    faults.filter(({ rule }) => {
      const severity = severities.get(rule);
      return severity !== undefined && wanted.includes(severity);
    });
  const breaches = graded(['veto']);
  if (breaches.length > 0) return { kind: 'breach', evidence: breaches };
  const capped = parts.some(({ id, tenths }) => id === 'veto' && tenths < 0);
  return capped ? { kind: 'faults', evidence: graded(['major', 'critical']) } : null;
}
