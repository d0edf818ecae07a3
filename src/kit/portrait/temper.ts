import { type FaceParameters, nudge } from './face.ts';

export type PortraitTemper = 'calm' | 'picky' | 'angry' | 'overwhelmed';

const TEMPERS: Readonly<Record<PortraitTemper, Partial<FaceParameters>>> = {
  calm: {},
  picky: {
    browRaise: 0.95,
    browAngle: 0.25,
    eyeOpen: -0.2,
    eyeSmile: 0.12,
    pupilX: 0.3,
    mouthCurve: -0.32,
    mouthWidth: -0.35,
    mouthTense: 0.4,
    headTilt: -0.4,
    headNod: -0.45,
    headTurn: -0.25,
    lean: -0.15,
  },
  angry: {
    browAngle: 0.75,
    browHeight: -0.45,
    eyeSmile: 0.12,
    pupilSize: -0.15,
    mouthCurve: -0.6,
    mouthTense: 0.55,
    earAngle: -0.7,
    headNod: 0.25,
    lean: 0.3,
    shoulders: 0.5,
    flush: 0.65,
    display: 0.3,
  },
  overwhelmed: {
    browAngle: -0.85,
    browHeight: 0.45,
    eyeOpen: 0.2,
    pupilSize: -0.28,
    mouthCurve: -0.45,
    mouthWidth: -0.3,
    mouthWobble: 0.75,
    earAngle: -0.6,
    headTilt: 0.25,
    headNod: 0.15,
    shoulders: 0.35,
    sweat: 0.9,
    tear: 0.35,
    display: -0.25,
  },
};

/** The temper a call starts in, laid over whatever the face is doing. */
export function withTemper(face: FaceParameters, temper: PortraitTemper): FaceParameters {
  return nudge(face, TEMPERS[temper]);
}
