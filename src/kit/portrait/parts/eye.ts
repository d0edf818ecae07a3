import { clamp, type FaceParameters, mix } from '../face.ts';
import { circle, clip, clipped, ellipse, group, line, path, round, type Shape } from '../shape.ts';

export interface EyeStyle {
  readonly x: number;
  readonly y: number;
  /** half width and half height when fully open */
  readonly width: number;
  readonly height: number;
  /** how far the outer corner stands above the inner one */
  readonly slant: number;
  readonly iris: string;
  readonly irisRim: string;
  readonly irisRadius: number;
  readonly pupil: string;
  readonly white: string;
  readonly lash: string;
  readonly lashWidth: number;
}

export type Side = -1 | 1;

/** An eye with lids that follow brows and cheeks. Side -1 is the viewer's left. */
export function eye(id: string, side: Side, style: EyeStyle, face: FaceParameters): Shape {
  const { y, width, height } = style;
  const x = 200 + side * style.x;
  const lids = lidCurves(x, side, style, face);
  const gazeX = x + face.pupilX * width * 0.34 - side * (face.focus - 0.7) * 1.5;
  const gazeY = y + face.pupilY * height * 0.34 - height * 0.04;
  const pupilRadius = style.irisRadius * mix(0.42, 0.72, face.pupilSize);
  const gleam = style.irisRadius * 0.3;
  return group(
    {},
    clip(id, lids.outline),
    clipped(
      id,
      path(lids.outline, style.white),
      circle(gazeX, gazeY, style.irisRadius, style.irisRim),
      circle(gazeX, gazeY, style.irisRadius * 0.86, style.iris),
      ellipse(
        gazeX,
        gazeY + style.irisRadius * 0.42,
        style.irisRadius * 0.6,
        style.irisRadius * 0.38,
        '#fff',
        {
          opacity: 0.22,
        },
      ),
      circle(gazeX, gazeY, pupilRadius, style.pupil),
      circle(gazeX - gleam * 1.1, gazeY - gleam * 1.2, gleam, '#fff'),
      circle(gazeX + gleam * 1.2, gazeY + gleam * 1.1, gleam * 0.45, '#fff', { opacity: 0.75 }),
      line(lids.upper, style.lash, height * 0.5, { opacity: 0.16 }),
    ),
    line(lids.lower, style.lash, style.lashWidth * 0.45, { opacity: 0.55 }),
    line(lids.lower, '#9fd8f2', style.lashWidth * 0.9, { opacity: round(face.tear * 0.9) }),
    line(lids.upper, style.lash, style.lashWidth),
  );
}

interface Lids {
  readonly outline: string;
  readonly upper: string;
  readonly lower: string;
}

function lidCurves(x: number, side: Side, style: EyeStyle, face: FaceParameters): Lids {
  const { y, width, height, slant } = style;
  const open = clamp(face.eyeOpen, 0, 1);
  const outerX = x + side * width;
  const innerX = x - side * width;
  const outerY = y - slant * 0.6;
  const innerY = y + slant * 0.4;
  const anger = Math.max(0, face.browAngle);
  const worry = Math.max(0, -face.browAngle);
  const low = mix(y + height * 1.02, y - height * 0.75, face.eyeSmile);
  const high = mix(low, y - height * 1.42, open);
  const lidInner = Math.min(low, high + anger * height * 1.15 * open);
  const lidOuter = Math.min(low, high + worry * height * 0.75 * open + anger * height * 0.1);
  const near = round(innerX + side * width * 0.34);
  const far = round(outerX - side * width * 0.34);
  const from = `M${round(innerX)} ${round(innerY)}`;
  const upperCurve = `C${near} ${round(lidInner)} ${far} ${round(lidOuter)} ${round(outerX)} ${round(outerY)}`;
  const lowerBack = `C${far} ${round(low)} ${near} ${round(low)} ${round(innerX)} ${round(innerY)}`;
  return {
    outline: `${from}${upperCurve}${lowerBack}Z`,
    upper: from + upperCurve,
    lower: `M${round(outerX)} ${round(outerY)}${lowerBack}`,
  };
}
