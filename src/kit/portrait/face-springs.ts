import { type MotionValue, springValue } from 'framer-motion';
import { FACE_KEYS, type FaceKey, type FaceParameters } from './face.ts';

export interface FaceSprings {
  readonly aim: (face: FaceParameters) => void;
  readonly settle: (face: FaceParameters) => void;
  readonly read: () => FaceParameters;
  readonly destroy: () => void;
}

interface Pace {
  readonly stiffness: number;
  readonly damping: number;
}

/** Eyes and brows answer first, the head follows, the body last: that is what makes it one gesture. */
const EYES: Pace = { stiffness: 420, damping: 30 };
const FACE: Pace = { stiffness: 260, damping: 24 };
const HEAD: Pace = { stiffness: 130, damping: 15 };
const BODY: Pace = { stiffness: 80, damping: 16 };
const BLOOD: Pace = { stiffness: 28, damping: 12 };

const PACES: Partial<Record<FaceKey, Pace>> = {
  eyeOpen: EYES,
  pupilX: EYES,
  pupilY: EYES,
  browAngle: EYES,
  browHeight: EYES,
  browRaise: EYES,
  earAngle: HEAD,
  headTilt: HEAD,
  headTurn: HEAD,
  headNod: HEAD,
  display: HEAD,
  lean: BODY,
  shoulders: BODY,
  flush: BLOOD,
  tear: BLOOD,
  sweat: BLOOD,
};

/** Share of the way that is gone at once, so that a reaction shows in the very frame. */
const SNAP = 0.12;

/** One spring a parameter, on framer-motion's motion values. */
export function createFaceSprings(first: FaceParameters): FaceSprings {
  const values = new Map<FaceKey, MotionValue<number>>();
  for (const key of FACE_KEYS) values.set(key, springValue(first[key], PACES[key] ?? FACE));
  return {
    aim(face) {
      for (const [key, value] of values) {
        const way = face[key] - value.get();
        if (Math.abs(way) > 0.1 && !value.isAnimating()) value.jump(value.get() + way * SNAP);
        value.set(face[key]);
      }
    },
    settle(face) {
      for (const [key, value] of values) value.jump(face[key]);
    },
    read() {
      const face = { ...first };
      for (const [key, value] of values) (face as Record<FaceKey, number>)[key] = value.get();
      return face;
    },
    destroy() {
      for (const value of values.values()) value.destroy();
    },
  };
}
