import { clamp, type FaceParameters, ramp } from '../face.ts';
import { clip, clipped, ellipse, group, line, path, round, type Shape } from '../shape.ts';

export interface MouthStyle {
  /** where the upper lips meet */
  readonly y: number;
  /** half width at rest */
  readonly width: number;
  /** how far the two lobes of the upper lip hang: a cat's more than a koala's */
  readonly lobes: number;
  readonly line: string;
  readonly lineWidth: number;
  readonly fangs: boolean;
}

/** A mammal's mouth under a muzzle; closed it is a line, open it shows teeth and tongue. */
export function muzzleMouth(id: string, style: MouthStyle, face: FaceParameters): Shape {
  const { y, lineWidth } = style;
  const open = clamp(face.mouthOpen, 0, 1);
  const half = style.width * (1 + 0.28 * face.mouthWidth - 0.12 * open + 0.06 * face.mouthTense);
  const curve = face.mouthCurve * (1 - 0.25 * face.mouthTense);
  const cornerY = y - curve * style.width * 0.4 + open * 2;
  const sag =
    style.lobes * (0.65 + 0.35 * curve) * (1 - 0.6 * face.mouthTense) * (1 - 0.55 * open) +
    curve * style.width * 0.2;
  const wobble = face.mouthWobble * 8;
  const upper =
    `M${round(200 - half)} ${round(cornerY)}` +
    `C${round(200 - half * 0.78)} ${round((cornerY + y) / 2 + sag + wobble)} ${round(200 - half * 0.22)} ${round(y + sag + wobble)} 200 ${round(y)}` +
    `C${round(200 + half * 0.22)} ${round(y + sag - wobble)} ${round(200 + half * 0.78)} ${round((cornerY + y) / 2 + sag - wobble)} ${round(200 + half)} ${round(cornerY)}`;
  const drop = open * (style.width * 0.62 + 14);
  const foot = Math.max(y, y + sag * 0.7) + drop;
  const lower = `C${round(200 + half * 0.86)} ${round(cornerY + drop * 0.75)} ${round(200 + half * 0.5)} ${round(foot)} 200 ${round(foot)}C${round(200 - half * 0.5)} ${round(foot)} ${round(200 - half * 0.86)} ${round(cornerY + drop * 0.75)} ${round(200 - half)} ${round(cornerY)}Z`;
  const shown = round(clamp(open * 12, 0, 1));
  const bite = clamp(drop * 0.4, 0, 8);
  // teeth belong to a smile or to speech; a scowl keeps them covered
  const friendly = round(ramp(face.mouthCurve, -0.55, 0));
  const dimple = round(Math.max(face.mouthTense, face.mouthCurve * 0.8, 0));
  return group(
    {},
    clip(id, upper + lower),
    group(
      { opacity: shown },
      path(upper + lower, '#6b2430'),
      clipped(
        id,
        ellipse(200, foot + 1, half * 0.56, Math.max(0.1, drop * 0.46), '#e5838a'),
        line(upper, '#fffaf2', round(bite * 2), { opacity: friendly }),
        path(fang(-1, half, y + sag * 0.5, bite) + fang(1, half, y + sag * 0.5, bite), '#fffaf2', {
          opacity: style.fangs ? friendly : 0,
        }),
      ),
      line(`M${round(200 + half)} ${round(cornerY)}${lower.slice(0, -1)}`, style.line, lineWidth * 0.8),
    ),
    line(upper, style.line, lineWidth),
    line(
      `M${round(200 - half - 3)} ${round(cornerY - 5)}q-3 5 0 10M${round(200 + half + 3)} ${round(cornerY - 5)}q3 5 0 10`,
      style.line,
      lineWidth * 0.6,
      { opacity: dimple * 0.6 },
    ),
  );
}

function fang(side: -1 | 1, half: number, y: number, bite: number): string {
  const x = 200 + side * half * 0.52;
  return `M${round(x - 6)} ${round(y)}L${round(x + 6)} ${round(y)}L${round(x)} ${round(y + bite * 2.1)}Z`;
}
