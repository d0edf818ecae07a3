import type { FaceParameters } from '../face.ts';
import { ellipse, fade, group, path, round, type Shape } from '../shape.ts';

/** Blood in the cheeks: a soft spot on each side. */
export function flush(
  id: string,
  x: number,
  y: number,
  radius: number,
  colour: string,
  face: FaceParameters,
): Shape {
  return group(
    { opacity: round(face.flush * 0.8) },
    fade(id, colour),
    ellipse(200 - x, y, radius * 1.2, radius * 0.9, `url(#${id})`),
    ellipse(200 + x, y, radius * 1.2, radius * 0.9, `url(#${id})`),
  );
}

/** A tear that gathers at the outer corner of the left eye and slides down as the value grows. */
export function tear(x: number, y: number, face: FaceParameters): Shape {
  return drop(x, y + face.tear * 16, 0.75, Math.min(1, face.tear * 2.2));
}

/** A drop of sweat at the temple. */
export function sweat(x: number, y: number, face: FaceParameters): Shape {
  return drop(x, y + face.sweat * 7, 1.15, face.sweat);
}

function drop(x: number, y: number, scale: number, opacity: number): Shape {
  return group(
    { opacity: round(opacity), transform: `translate(${round(x)} ${round(y)}) scale(${scale})` },
    path('M0-15C5-6 9-1 9 5A9 9 0 0 1-9 5C-9-1-5-6 0-15Z', '#5fb4dd', {
      stroke: '#2f86b3',
      strokeWidth: 1.6,
    }),
    path('M-4 3A5 5 0 0 0 0 9', 'none', { stroke: '#e8f7ff', strokeWidth: 2.4, strokeLinecap: 'round' }),
  );
}
