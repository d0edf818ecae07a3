import type { FaceParameters } from '../face.ts';
import { round } from '../shape.ts';

/** Where the head turns and tilts: the root of the neck. */
const PIVOT_X = 200;
const PIVOT_Y = 305;

/** Transform of the whole head: tilt, nod, lean and breath. */
export function headTransform(face: FaceParameters): string {
  const x = round(face.headTurn * 7);
  const y = round(face.headNod * 7 - face.breath * 1.8 - face.shoulders * 2);
  const scale = round4(1 + face.lean * 0.045);
  return (
    `translate(${round(PIVOT_X + x)} ${round(PIVOT_Y + y)}) rotate(${round(face.headTilt * 10)}) ` +
    `scale(${scale}) translate(${-PIVOT_X} ${-PIVOT_Y})`
  );
}

/** Parallax of a feature on the head: the nearer to the viewer (depth 1), the farther it moves when the head turns. */
export function featureTransform(face: FaceParameters, depth: number): string {
  return `translate(${round(face.headTurn * 15 * depth)} ${round(face.headNod * 8 * depth)})`;
}

/** Transform of the chest and shoulders. */
export function torsoTransform(face: FaceParameters): string {
  const y = round(-face.shoulders * 9 - face.breath * 1.4);
  const scaleX = round4(1.1 + face.breath * 0.006 + face.lean * 0.02);
  const scaleY = round4(1.1 + face.breath * 0.01);
  return `translate(200 ${round(400 + y)}) scale(${scaleX} ${scaleY}) translate(-200 -400)`;
}

/** Rotation about a point, for ears, tufts and feathers. */
export function turnAbout(degrees: number, x: number, y: number): string {
  return `rotate(${round(degrees)} ${x} ${y})`;
}

function round4(value: number): number {
  return Math.round(value * 10000) / 10000;
}
