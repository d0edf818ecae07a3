import type { Finding } from '../phrases/finding.ts';

/** One finding per rule: the earliest, then the surest, then the longest. Order is kept otherwise. */
export function keepFirst(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const known = best.get(finding.rule);
    if (known === undefined || goesBefore(finding, known)) best.set(finding.rule, finding);
  }
  return [...best.values()];
}

function goesBefore(left: Finding, right: Finding): boolean {
  if (left.span[0] !== right.span[0]) return left.span[0] < right.span[0];
  if (left.confidence !== right.confidence) return left.confidence > right.confidence;
  return left.span[1] > right.span[1];
}
