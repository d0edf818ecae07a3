import { clamp, type FaceParameters } from '../face.ts';
import { group, line, path, round, type Shape } from '../shape.ts';

export interface BeakStyle {
  /** root of the beak */
  readonly y: number;
  /** half width at the root */
  readonly width: number;
  readonly length: number;
  readonly colour: string;
  readonly shade: string;
  readonly light: string;
  readonly line: string;
  /** how far the corners of the mouth reach beyond the beak */
  readonly gape: number;
}

/** A beak from the front. Its corners bend with the mood, its lower half drops to speak. */
export function beak(style: BeakStyle, face: FaceParameters): Shape {
  const { y, width, length } = style;
  const open = clamp(face.mouthOpen, 0, 1);
  const drop = open * length * 0.85;
  const hinge = y + length * 0.42;
  const tip = y + length;
  const reach = style.gape * (1 + 0.4 * face.mouthWidth);
  const bend = face.mouthCurve * (1 - 0.2 * face.mouthTense) * style.gape * 0.6;
  const wobble = face.mouthWobble * 3;
  const chin = tip - length * 0.08 + drop;
  const jawWidth = width * (0.78 - 0.12 * open);
  const corner = (side: -1 | 1): string => {
    const startX = 200 + side * width * 0.62;
    const endX = 200 + side * (width * 0.8 + reach);
    const sway = side * wobble;
    return (
      `M${round(startX)} ${round(hinge + 5)}` +
      `Q${round((startX + endX) / 2 + side * 3)} ${round(hinge + 8 + bend * 0.5 + sway)} ${round(endX)} ${round(hinge + 5 - bend + sway)}`
    );
  };
  const jaw =
    `M${round(200 - jawWidth)} ${round(hinge)}` +
    `C${round(200 - jawWidth)} ${round(hinge + (chin - hinge) * 0.7)} ${round(200 - jawWidth * 0.45)} ${round(chin)} 200 ${round(chin)}` +
    `C${round(200 + jawWidth * 0.45)} ${round(chin)} ${round(200 + jawWidth)} ${round(hinge + (chin - hinge) * 0.7)} ${round(200 + jawWidth)} ${round(hinge)}Z`;
  const inner =
    `M${round(200 - jawWidth * 0.74)} ${round(hinge)}` +
    `Q200 ${round(chin + (chin - hinge) * 0.45 - 7)} ${round(200 + jawWidth * 0.74)} ${round(hinge)}Z`;
  const upper =
    `M200 ${y}C${200 + width * 0.7} ${y} ${200 + width} ${round(y + length * 0.2)} ${200 + width} ${round(hinge)}` +
    `C${round(200 + width * 0.8)} ${round(y + length * 0.72)} ${round(200 + width * 0.28)} ${round(tip - 3)} 200 ${round(tip)}` +
    `C${round(200 - width * 0.28)} ${round(tip - 3)} ${round(200 - width * 0.8)} ${round(y + length * 0.72)} ${200 - width} ${round(hinge)}` +
    `C${200 - width} ${round(y + length * 0.2)} ${200 - width * 0.7} ${y} 200 ${y}Z`;
  const shaded =
    `M200 ${y}C${200 + width * 0.7} ${y} ${200 + width} ${round(y + length * 0.2)} ${200 + width} ${round(hinge)}` +
    `C${round(200 + width * 0.8)} ${round(y + length * 0.72)} ${round(200 + width * 0.28)} ${round(tip - 3)} 200 ${round(tip)}` +
    `C${round(200 + width * 0.3)} ${round(y + length * 0.6)} ${round(200 + width * 0.4)} ${round(y + length * 0.2)} 200 ${y}Z`;
  return group(
    {},
    path(jaw, style.shade, { stroke: style.line, strokeWidth: 2.5, strokeLinejoin: 'round' }),
    path(inner, '#7a2a35', { opacity: round(clamp(open * 8, 0, 1)) }),
    line(corner(-1), style.line, 4),
    line(corner(1), style.line, 4),
    path(upper, style.colour, { stroke: style.line, strokeWidth: 2.5, strokeLinejoin: 'round' }),
    path(shaded, style.shade, { opacity: 0.65 }),
    path(
      `M${200 - width * 0.55} ${round(y + length * 0.3)}Q${200 - width * 0.4} ${round(y + length * 0.1)} 200 ${round(y + length * 0.08)}Q${200 - width * 0.3} ${round(y + length * 0.24)} ${200 - width * 0.55} ${round(y + length * 0.3)}Z`,
      style.light,
    ),
    line(
      `M${200 - width * 0.42} ${round(y + length * 0.3)}l3 3M${200 + width * 0.42} ${round(y + length * 0.3)}l-3 3`,
      style.line,
      2.5,
      { opacity: 0.6 },
    ),
  );
}
