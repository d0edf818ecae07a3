import { useId } from 'react';
import type { PortraitMoment, PortraitMood } from './expression.ts';
import { EVEN_MOOD, faceFor } from './face-for.ts';
import styles from './portrait.module.css';
import { type PortraitSize, portraitScene, VIEW_BOX } from './portrait-scene.ts';
import { shapeElement } from './shape-element.tsx';
import type { PortraitSpecies } from './species.ts';
import type { PortraitTemper } from './temper.ts';

export interface StaticPortraitProps {
  readonly species: PortraitSpecies;
  /** accessible name; an empty string makes the picture decorative */
  readonly label: string;
  readonly mood?: PortraitMood;
  readonly moment?: PortraitMoment;
  readonly temper?: PortraitTemper;
  readonly size?: PortraitSize;
}

/** A still portrait: the same drawing without framer-motion, for lists and first screens. */
export function StaticPortrait(props: StaticPortraitProps) {
  const { species, label, mood = EVEN_MOOD, moment = 'idle', temper = 'calm', size = 'card' } = props;
  const id = useId().replace(/\W/g, '_');
  const look = { className: styles[size], viewBox: VIEW_BOX[size], 'data-species': species };
  const drawing = shapeElement(portraitScene(species, faceFor(mood, moment, temper), size, id));
  return label === '' ? (
    <svg aria-hidden="true" {...look}>
      {drawing}
    </svg>
  ) : (
    <svg role="img" aria-label={label} {...look}>
      {drawing}
    </svg>
  );
}
