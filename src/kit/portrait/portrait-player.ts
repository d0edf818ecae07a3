import { cancelFrame, frame } from 'framer-motion';
import type { FaceParameters } from './face.ts';
import { createFaceSprings } from './face-springs.ts';
import { alive } from './life.ts';
import type { Shape } from './shape.ts';
import { createShapePainter } from './shape-painter.ts';

export interface Cue {
  readonly face: FaceParameters;
  readonly seed: number;
  readonly speaking: boolean;
  /** no springs, no breath, no blinks: every cue is a still */
  readonly reduced: boolean;
}

export interface PortraitPlayer {
  readonly play: (cue: Cue) => void;
  readonly destroy: () => void;
}

/** Plays cues on the nodes of a drawing: springs, life and paint, once a frame while the tab is seen. */
export function createPortraitPlayer(
  root: Element,
  first: FaceParameters,
  draw: (face: FaceParameters) => Shape,
): PortraitPlayer {
  const document = root.ownerDocument;
  const painter = createShapePainter(root);
  const springs = createFaceSprings(first);
  let cue: Cue | undefined;
  let lived = 0;
  let running = false;

  function paint(): void {
    if (cue === undefined) return;
    const face = springs.read();
    painter.paint(draw(cue.reduced ? face : alive(face, lived, cue)));
  }

  function step({ delta }: { readonly delta: number }): void {
    lived += delta;
    paint();
  }

  function run(wanted: boolean): void {
    if (wanted === running) return;
    running = wanted;
    if (wanted) frame.render(step, true);
    else cancelFrame(step);
  }

  function follow(): void {
    const seen = document.visibilityState !== 'hidden';
    run(seen && cue !== undefined && !cue.reduced);
    if (!seen && cue !== undefined) springs.settle(cue.face);
  }

  document.addEventListener('visibilitychange', follow);
  return {
    play(next) {
      cue = next;
      if (next.reduced || document.visibilityState === 'hidden') springs.settle(next.face);
      else springs.aim(next.face);
      paint();
      follow();
    },
    destroy() {
      document.removeEventListener('visibilitychange', follow);
      run(false);
      springs.destroy();
    },
  };
}
