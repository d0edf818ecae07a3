import type { RuleSet } from '../phrases/rule-schema.ts';
import { createFabeDetector } from './detect-fabe.ts';
import { createSpinDetector } from './detect-spin.ts';
import type { Detector } from './detector.ts';

/** Every technique that combines cues, with the cues of all rule sets. */
export function createDetectors(ruleSets: readonly RuleSet[]): readonly Detector[] {
  return [
    createSpinDetector(ruleSets.flatMap(({ cues }) => cues?.spin ?? [])),
    createFabeDetector(ruleSets.flatMap(({ cues }) => cues?.fabe ?? [])),
  ];
}
