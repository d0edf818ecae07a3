import { expression, type PortraitMoment, type PortraitMood } from './expression.ts';
import type { FaceParameters } from './face.ts';
import { type PortraitTemper, withTemper } from './temper.ts';

export const EVEN_MOOD: PortraitMood = { patience: 65, trust: 60, satisfaction: 58 };

/** The face that a portrait's props ask for. */
export function faceFor(mood: PortraitMood, moment: PortraitMoment, temper: PortraitTemper): FaceParameters {
  return withTemper(expression(mood, moment), temper);
}
