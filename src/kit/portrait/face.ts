/**
 * Everything a face can do. Values are 0..1, or -1..1 where both ways mean something.
 * Each species reads the same numbers in its own way: `display` is the tiger's ruff,
 * the peacock's fan, the koala's ear fluff, the owl's tufts, the chameleon's crest.
 */
export interface FaceParameters {
  /** -1 worried (inner ends up) .. 1 angry (inner ends down) */
  readonly browAngle: number;
  readonly browHeight: number;
  /** one brow higher than the other, the sceptic's look */
  readonly browRaise: number;
  readonly eyeOpen: number;
  /** lower lids pushed up by the cheeks */
  readonly eyeSmile: number;
  readonly pupilX: number;
  readonly pupilY: number;
  readonly pupilSize: number;
  readonly mouthCurve: number;
  readonly mouthOpen: number;
  readonly mouthWidth: number;
  /** pressed lips */
  readonly mouthTense: number;
  readonly mouthWobble: number;
  /** -1 laid back .. 1 pricked forward */
  readonly earAngle: number;
  readonly headTilt: number;
  readonly headTurn: number;
  readonly headNod: number;
  /** -1 away from you .. 1 towards you */
  readonly lean: number;
  /** -1 hanging .. 1 drawn up */
  readonly shoulders: number;
  readonly flush: number;
  readonly tear: number;
  readonly sweat: number;
  readonly display: number;
  /** how much the gaze is on you */
  readonly focus: number;
  /** -1 breathed out .. 1 breathed in */
  readonly breath: number;
}

export type FaceKey = keyof FaceParameters;

/** A face at rest. */
export const NEUTRAL_FACE: FaceParameters = {
  browAngle: 0,
  browHeight: 0,
  browRaise: 0,
  eyeOpen: 0.72,
  eyeSmile: 0.1,
  pupilX: 0,
  pupilY: 0,
  pupilSize: 0.5,
  mouthCurve: 0.1,
  mouthOpen: 0,
  mouthWidth: 0,
  mouthTense: 0,
  mouthWobble: 0,
  earAngle: 0.2,
  headTilt: 0,
  headTurn: 0,
  headNod: 0,
  lean: 0,
  shoulders: 0,
  flush: 0,
  tear: 0,
  sweat: 0,
  display: 0.35,
  focus: 0.7,
  breath: 0,
};

export const FACE_KEYS = Object.keys(NEUTRAL_FACE) as readonly FaceKey[];

const SIGNED: ReadonlySet<FaceKey> = new Set<FaceKey>([
  'browAngle',
  'browHeight',
  'browRaise',
  'pupilX',
  'pupilY',
  'mouthCurve',
  'mouthWidth',
  'earAngle',
  'headTilt',
  'headTurn',
  'headNod',
  'lean',
  'shoulders',
  'breath',
]);

export function lowestOf(key: FaceKey): -1 | 0 {
  return SIGNED.has(key) ? -1 : 0;
}

/** The face with some parameters added to, everything kept within its range. */
export function nudge(face: FaceParameters, by: Partial<FaceParameters>): FaceParameters {
  const next: Record<FaceKey, number> = { ...face };
  for (const key of FACE_KEYS) next[key] = clamp(face[key] + (by[key] ?? 0), lowestOf(key), 1);
  return next;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** 0 below `from`, 1 above `to`, smooth between; `from` may be the larger one. */
export function ramp(value: number, from: number, to: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}
