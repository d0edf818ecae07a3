import { type FaceParameters, mix, NEUTRAL_FACE, nudge, ramp } from './face.ts';

/** What the face is fed: three numbers, each 0..100. */
export interface PortraitMood {
  readonly patience: number;
  readonly trust: number;
  readonly satisfaction: number;
}

export type PortraitMoment =
  | 'idle'
  | 'listening'
  | 'speaking'
  | 'reacting-well'
  | 'reacting-badly'
  | 'hung-up';

/**
 * The face for a mood at a moment. Pure and continuous in the mood.
 * Low patience is anger, low trust is distance, low satisfaction is hurt.
 */
export function expression(mood: PortraitMood, moment: PortraitMoment): FaceParameters {
  return MOMENTS[moment](moodFace(mood), feelings(mood));
}

interface Feelings {
  readonly anger: number;
  readonly impatience: number;
  readonly distance: number;
  readonly hurt: number;
  readonly worry: number;
  readonly joy: number;
  readonly warmth: number;
}

function feelings({ patience, trust, satisfaction }: PortraitMood): Feelings {
  const impatience = ramp(patience, 58, 16);
  const hurt = ramp(satisfaction, 50, 12);
  const joy = ramp(satisfaction, 52, 90) * mix(0.35, 1, ramp(patience, 15, 55));
  const anger = impatience * mix(0.45, 1, ramp(satisfaction, 60, 20));
  return {
    anger,
    impatience,
    hurt,
    joy,
    distance: ramp(trust, 48, 12),
    worry: hurt * (1 - impatience),
    warmth: ramp(trust, 50, 88),
  };
}

function moodFace(mood: PortraitMood): FaceParameters {
  const { anger, impatience, distance, worry, hurt, joy, warmth } = feelings(mood);
  return nudge(NEUTRAL_FACE, {
    browAngle: 1.05 * anger - 0.9 * worry - 0.12 * joy,
    browHeight: -0.75 * anger + 0.5 * worry + 0.45 * joy,
    browRaise: 0.35 * distance * (1 - anger),
    eyeOpen: -0.02 * anger + 0.14 * worry + 0.12 * joy - 0.16 * distance * (1 - anger),
    eyeSmile: 0.62 * joy * mix(0.7, 1, warmth) + 0.1 * anger,
    pupilX: -0.5 * distance * (1 - anger),
    pupilY: 0.22 * worry,
    pupilSize: 0.3 * joy - 0.3 * anger - 0.15 * worry,
    mouthCurve: 0.85 * joy - 0.95 * anger - 0.8 * worry,
    mouthOpen: 0.42 * ramp(joy, 0.6, 1),
    mouthWidth: 0.6 * joy - 0.35 * worry + 0.15 * anger,
    mouthTense: 0.75 * anger + 0.25 * distance * (1 - joy),
    mouthWobble: 0.22 * worry,
    earAngle: -1.1 * anger - 0.75 * worry + 0.4 * joy,
    headTilt: 0.3 * worry + 0.12 * warmth * (1 - anger),
    headTurn: -0.5 * distance * (1 - 0.7 * anger),
    headNod: 0.3 * anger + 0.25 * worry - 0.2 * joy,
    lean: 0.55 * anger + 0.22 * warmth - 0.5 * distance * (1 - anger) - 0.2 * worry,
    shoulders: 0.75 * impatience - 0.6 * worry - 0.1 * joy,
    flush: 0.85 * ramp(anger, 0.35, 1) + 0.34 * joy,
    tear: 0.45 * ramp(worry * hurt, 0.75, 1),
    display: 0.5 * joy + 0.4 * anger - 0.35 * worry,
    focus: 0.3 * anger + 0.2 * warmth - 0.5 * distance * (1 - anger),
  });
}

type ShapeMoment = (face: FaceParameters, feelings: Feelings) => FaceParameters;

const MOMENTS: Readonly<Record<PortraitMoment, ShapeMoment>> = {
  idle: (face) => face,
  listening: (face, { anger }) =>
    nudge(face, {
      browHeight: 0.3,
      eyeOpen: 0.1,
      pupilX: 0.12,
      pupilY: 0.42,
      earAngle: 0.85 * (1 - 0.6 * anger),
      headTilt: 0.62 * (1 - 0.5 * anger),
      headTurn: 0.25,
      headNod: 0.22,
      lean: 0.4,
      mouthOpen: -face.mouthOpen,
      mouthTense: -0.2,
      focus: 1,
    }),
  speaking: (face) => nudge(face, { lean: 0.16, headNod: -0.1, eyeOpen: 0.04, focus: 0.3 }),
  'reacting-well': (face, { anger, joy }) =>
    nudge(face, {
      browAngle: -0.55 * anger,
      browHeight: 0.55,
      eyeOpen: 0.16,
      eyeSmile: 0.3 * (1 - anger),
      mouthCurve: 0.55,
      mouthOpen: 0.1 + 0.2 * joy,
      mouthWidth: 0.25,
      mouthTense: -0.6,
      earAngle: 0.7,
      headNod: -0.35,
      lean: 0.3,
      shoulders: -0.35,
      flush: -0.2 * anger,
      display: 0.35,
      pupilSize: 0.2,
      focus: 0.5,
    }),
  'reacting-badly': (face) =>
    nudge(face, {
      browAngle: 0.6,
      browHeight: -0.4,
      eyeOpen: 0.1,
      eyeSmile: -0.3,
      pupilSize: -0.25,
      mouthCurve: -0.6,
      mouthOpen: 0.12,
      mouthTense: 0.25,
      earAngle: -0.7,
      headNod: -0.3,
      headTurn: -0.2,
      lean: -0.45,
      shoulders: 0.45,
      flush: 0.22,
      display: -0.2,
    }),
  'hung-up': (face, { joy }) =>
    nudge(face, {
      eyeOpen: mix(-0.62, -0.45, joy),
      browHeight: -0.15,
      pupilX: -0.7,
      pupilY: 0.3,
      headTurn: mix(-0.95, -0.35, joy),
      headTilt: -0.25,
      headNod: mix(0.1, 0.35, joy),
      lean: mix(-0.75, -0.3, joy),
      mouthOpen: -face.mouthOpen,
      earAngle: -0.3,
      display: -0.3,
      focus: -1,
    }),
};
