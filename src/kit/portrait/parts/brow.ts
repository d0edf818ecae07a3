import type { FaceParameters } from '../face.ts';
import { path, round, type Shape } from '../shape.ts';
import type { Side } from './eye.ts';

export interface BrowStyle {
  /** middle of the brow, from the middle line and from the top */
  readonly x: number;
  readonly y: number;
  /** half length */
  readonly width: number;
  readonly thickness: number;
  readonly arch: number;
  readonly colour: string;
  /** how far the brow travels; 1 is normal */
  readonly reach: number;
}

/** A tapered brow: thick towards the nose, thin towards the ear. */
export function brow(side: Side, style: BrowStyle, face: FaceParameters): Shape {
  const { width, thickness, reach } = style;
  const x = 200 + side * style.x;
  const raise = side > 0 ? face.browRaise : -0.3 * face.browRaise;
  const lift = (face.browHeight * 9 + raise * 14) * reach;
  const angle = face.browAngle;
  const innerX = x - side * (width + Math.max(0, angle) * 4);
  const outerX = x + side * width;
  const innerY = style.y - lift + (angle > 0 ? angle * 15 : angle * 11) * reach;
  const outerY = style.y - lift - (angle > 0 ? angle * 5 : angle * 9) * reach + style.arch * 0.25;
  const middleX = x + side * width * 0.12;
  const middleY = (innerY + outerY) / 2 - style.arch * (1 - 0.35 * Math.abs(angle)) - raise * 3;
  const half = thickness / 2;
  const d =
    `M${round(innerX)} ${round(innerY - half)}` +
    `Q${round(middleX)} ${round(middleY - half)} ${round(outerX)} ${round(outerY)}` +
    `Q${round(middleX)} ${round(middleY + thickness * 0.75)} ${round(innerX)} ${round(innerY + half)}` +
    `Q${round(innerX - side * half * 0.9)} ${round(innerY)} ${round(innerX)} ${round(innerY - half)}Z`;
  return path(d, style.colour, { stroke: style.colour, strokeWidth: 2, strokeLinejoin: 'round' });
}
