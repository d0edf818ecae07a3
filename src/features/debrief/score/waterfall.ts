import type { ReportPart } from '../../../core/report/report.ts';

/** A branch of the score as a step from the sum before it to the sum after it, in tenths. */
export interface WaterfallStep {
  readonly part: ReportPart;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** What the parts sum to: the score. */
  readonly sum: number;
  /** Ends of the scale, in tenths. */
  readonly low: number;
  readonly high: number;
}

const passMark = 600;
const margin = 25;

/** The parts of a score in their order, each starting where the one before it ended. */
export function waterfallOf(parts: readonly ReportPart[]): Waterfall {
  const steps: WaterfallStep[] = [];
  let sum = 0;
  for (const part of parts) {
    steps.push({ part, from: sum, to: sum + part.tenths });
    sum += part.tenths;
  }
  const stops = [passMark, ...steps.map(({ to }) => to)];
  return { steps, sum, low: Math.max(0, Math.min(...stops) - margin), high: Math.max(...stops) + margin };
}
