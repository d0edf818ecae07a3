import type { FaceParameters } from './face.ts';
import type { Shape } from './shape.ts';
import { drawChameleon } from './species/chameleon.ts';
import { drawKoala } from './species/koala.ts';
import { drawOwl } from './species/owl.ts';
import { drawPeacock } from './species/peacock.ts';
import { drawTiger } from './species/tiger.ts';

/** A bust of 400 by 400; `id` prefixes the ids of its clip paths and gradients. */
export type Drawing = (face: FaceParameters, id: string) => Shape;

export const DRAWINGS = {
  tiger: drawTiger,
  peacock: drawPeacock,
  koala: drawKoala,
  owl: drawOwl,
  chameleon: drawChameleon,
} as const satisfies Record<string, Drawing>;

export type PortraitSpecies = keyof typeof DRAWINGS;
