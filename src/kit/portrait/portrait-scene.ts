import type { FaceParameters } from './face.ts';
import { circle, clip, clipped, group, type Shape } from './shape.ts';
import { DRAWINGS, type PortraitSpecies } from './species.ts';

export type PortraitSize = 'stage' | 'card' | 'badge';

/** The window on the 400 x 400 drawing: a badge shows little but the face. */
export const VIEW_BOX: Readonly<Record<PortraitSize, string>> = {
  stage: '0 0 400 400',
  card: '0 0 400 400',
  badge: '56 42 288 288',
};

/** Open above, so that ears and crests may leave the disc; round below. */
const FRAME = 'M-40 -40H440V216H384A184 184 0 0 1 16 216H-40Z';
const BADGE_FRAME = 'M56 186A144 144 0 0 1 344 186A144 144 0 0 1 56 186Z';

/** The drawing on its disc. The disc takes the signature tint of the species from the tokens. */
export function portraitScene(
  species: PortraitSpecies,
  face: FaceParameters,
  size: PortraitSize,
  id: string,
): Shape {
  const badge = size === 'badge';
  const [x, y, r] = badge ? [200, 186, 144] : [200, 216, 184];
  return group(
    {},
    clip(`${id}-frame`, badge ? BADGE_FRAME : FRAME),
    circle(x, y, r, `var(--tint-${species})`),
    circle(x - r * 0.14, y - r * 0.17, r * 0.78, 'var(--tint-gleam)'),
    clipped(`${id}-frame`, DRAWINGS[species](face, id)),
  );
}
