import type { FabeCue } from '../phrases/cue-schema.ts';
import type { Finding } from '../phrases/finding.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { bestFabePath } from './fabe-path.ts';
import { type FabeUnit, fabeUnitsOf, tokenSpan } from './fabe-units.ts';

const elements = ['feature', 'advantage', 'benefit', 'evidence'] as const;

/** By how much an element must outweigh other talk to be sure. */
const sureBy = 2;

/** Reads a reply as a presentation: the best path of elements over its clauses; one span per element. */
export function createFabeDetector(rows: readonly FabeCue[]): Detector {
  return { id: 'fabe', detect: (input) => detectFabe(input, rows) };
}

function detectFabe(input: DetectorInput, rows: readonly FabeCue[]): readonly Finding[] {
  const { reading, context } = input;
  if (context.kind === 'complaint' || reading.sentences.every(({ asked }) => asked)) return [];
  const units = fabeUnitsOf(input, rows);
  const path = bestFabePath(units);
  const findings: Finding[] = [];
  for (const kind of elements) {
    const first = path.indexOf(kind);
    if (first < 0) continue;
    let last = first;
    while (path[last + 1] === kind) last += 1;
    const from = units[first] as FabeUnit;
    const lead = (from.scores.get(kind) ?? 0) - (from.scores.get('none') ?? 0);
    findings.push({
      rule: `fabe-${kind}`,
      span: tokenSpan(reading, from.start, (units[last] as FabeUnit).end),
      confidence: lead >= sureBy ? 0.9 : 0.8,
      cues: from.reasons.flatMap(({ cue }) => cue ?? []),
    });
  }
  // At a service desk one such clause is an answer, not a presentation.
  return context.kind === 'reception' && findings.length < 2 ? [] : findings;
}
