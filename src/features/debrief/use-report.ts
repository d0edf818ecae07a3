import { useEffect, useState } from 'react';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Program } from '../../core/pack/program.ts';
import { makeReport, type ReportResult } from './make-report.ts';

/** The report of an attempt, null while it is being made. It is made after the first paint, once. */
export function useReport(program: Program, attempt: Attempt): ReportResult | null {
  const [made, setMade] = useState<{ readonly of: Attempt; readonly result: ReportResult } | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => {
      let result: ReportResult;
      try {
        result = makeReport(program, attempt);
      } catch (error) {
        console.error(error);
        result = { ok: false, problem: 'failed' };
      }
      setMade({ of: attempt, result });
    });
    return () => clearTimeout(timer);
  }, [program, attempt]);

  return made?.of === attempt ? made.result : null;
}
