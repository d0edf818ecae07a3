import { fabeDetector } from './detect-fabe.ts';
import { spinDetector } from './detect-spin.ts';
import type { Detector } from './detector.ts';

/** Every technique that combines cues. */
export const detectors: readonly Detector[] = [spinDetector, fabeDetector];
