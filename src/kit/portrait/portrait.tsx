import { useReducedMotion } from 'framer-motion';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PortraitMoment, PortraitMood } from './expression.ts';
import { faceFor } from './face-for.ts';
import styles from './portrait.module.css';
import { createPortraitPlayer, type PortraitPlayer } from './portrait-player.ts';
import { type PortraitSize, portraitScene, VIEW_BOX } from './portrait-scene.ts';
import { shapeElement } from './shape-element.tsx';
import type { PortraitSpecies } from './species.ts';
import type { PortraitTemper } from './temper.ts';

export interface PortraitProps {
  readonly species: PortraitSpecies;
  readonly label: string;
  readonly mood: PortraitMood;
  readonly moment?: PortraitMoment;
  readonly temper?: PortraitTemper;
  /** moves the mouth; defaults to the moment being `speaking` */
  readonly speaking?: boolean;
  readonly size?: PortraitSize;
  /** decides when the eyes blink and wander */
  readonly seed?: number;
  /** overrides the system's setting */
  readonly reducedMotion?: boolean;
}

/** The living portrait. Changing props spring from the present face to the next. */
export function Portrait(props: PortraitProps) {
  const size = props.size ?? 'stage';
  return <LivingPortrait key={`${props.species} ${size}`} {...props} size={size} />;
}

function LivingPortrait(props: PortraitProps & { readonly size: PortraitSize }) {
  const { species, label, mood, moment = 'idle', temper = 'calm', size, seed = 1 } = props;
  const { patience, trust, satisfaction } = mood;
  const speaking = props.speaking ?? moment === 'speaking';
  const systemReduced = useReducedMotion() ?? false;
  const reduced = props.reducedMotion ?? systemReduced;
  const id = useId().replace(/\W/g, '_');
  const root = useRef<SVGSVGElement>(null);
  const player = useRef<PortraitPlayer>(undefined);
  const target = useMemo(
    () => faceFor({ patience, trust, satisfaction }, moment, temper),
    [patience, trust, satisfaction, moment, temper],
  );
  // React draws the first face only; from then on the player owns the attributes.
  const [first] = useState(() => ({
    face: target,
    element: shapeElement(portraitScene(species, target, size, id)),
  }));

  useLayoutEffect(() => {
    const drawing = root.current?.firstElementChild;
    if (!drawing) return;
    const created = createPortraitPlayer(drawing, first.face, (face) =>
      portraitScene(species, face, size, id),
    );
    player.current = created;
    return () => {
      player.current = undefined;
      created.destroy();
    };
  }, [species, size, id, first]);

  useLayoutEffect(() => {
    player.current?.play({ face: target, seed, speaking, reduced });
  }, [target, seed, speaking, reduced]);

  return (
    <svg
      ref={root}
      role="img"
      aria-label={label}
      className={styles[size]}
      viewBox={VIEW_BOX[size]}
      data-species={species}
      data-moment={moment}
    >
      {first.element}
    </svg>
  );
}
