import { clamp, type FaceParameters, nudge, ramp } from './face.ts';

/** What a living face does besides feeling: breathe, blink, look about, speak. */
export interface Life {
  readonly seed: number;
  readonly speaking: boolean;
}

/** The face at a time in milliseconds. Pure: the same seed lives the same life. */
export function alive(face: FaceParameters, time: number, life: Life): FaceParameters {
  const agitation = clamp(face.flush + face.sweat * 0.6, 0, 1);
  const closed = blinkAt(time, life.seed);
  const glance = glanceAt(time, life.seed) * (1 - face.focus * 0.8);
  const voice = life.speaking ? voiceAt(time, life.seed) : 0;
  const still = nudge(face, {
    pupilX: glance * 0.4,
    headTilt: Math.sin(time / 2300 + life.seed) * 0.06,
    headTurn: glance * 0.12,
    headNod: voice * -0.12 + Math.sin(time / 1700) * 0.04,
    mouthOpen: voice * (1 - face.mouthTense * 0.35),
    mouthWidth: life.speaking ? Math.sin(time / 143 + life.seed) * 0.18 : 0,
    mouthWobble: face.mouthWobble * 0.35 * Math.sin(time / 120),
    browHeight: voice * 0.08,
  });
  return {
    ...still,
    eyeOpen: still.eyeOpen * (1 - closed),
    breath: Math.sin((time / 1000) * (1.5 + agitation * 1.9)),
  };
}

const BLINK_SLOT = 3900;

/** How far the lids are closed, 0..1: once in a slot, at an uneven moment, sometimes twice. */
export function blinkAt(time: number, seed: number): number {
  const slot = Math.floor(time / BLINK_SLOT);
  const start = 300 + chance(slot, seed) * 2800;
  const since = time - slot * BLINK_SLOT - start;
  const twice = chance(slot + 0.5, seed) > 0.78 ? lid(since - 260) : 0;
  return Math.max(lid(since), twice);
}

/** 70 ms down, 40 ms shut, 120 ms up. */
function lid(since: number): number {
  return since < 110 ? ramp(since, 0, 70) : 1 - ramp(since, 110, 230);
}

/** Where the eyes wander when nothing holds them, -1..1. */
function glanceAt(time: number, seed: number): number {
  const slot = Math.floor(time / 2600);
  const from = chance(slot - 1, seed + 7) * 2 - 1;
  const to = chance(slot, seed + 7) * 2 - 1;
  return from + (to - from) * ramp(time - slot * 2600, 0, 260);
}

/** An open mouth per syllable with small pauses between phrases, 0..0.65. */
export function voiceAt(time: number, seed: number): number {
  const syllable = Math.abs(Math.sin(time / 78 + seed)) * (0.55 + 0.45 * Math.sin(time / 211 + seed * 1.7));
  const phrase = ramp(Math.sin(time / 640 + seed) + 0.82, 0, 0.3);
  return clamp(syllable * phrase * 0.72, 0, 0.65);
}

/** A fixed number 0..1 for a slot and a seed. */
function chance(slot: number, seed: number): number {
  const wave = Math.sin(slot * 127.1 + seed * 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}
