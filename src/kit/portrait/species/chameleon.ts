import { clamp, type FaceParameters, nudge } from '../face.ts';
import { blend } from '../parts/blend.ts';
import { brow } from '../parts/brow.ts';
import { type EyeStyle, eye, type Side } from '../parts/eye.ts';
import { flush, sweat, tear } from '../parts/feelings.ts';
import { muzzleMouth } from '../parts/muzzle-mouth.ts';
import { featureTransform, headTransform, torsoTransform } from '../parts/rig.ts';
import { symmetric } from '../parts/symmetric.ts';
import { circle, clip, clipped, ellipse, group, line, path, round, type Shape } from '../shape.ts';

const HEAD = symmetric(46, [
  [222, 46, 246, 64, 258, 104],
  [282, 116, 304, 146, 306, 186],
  [310, 216, 304, 240, 284, 256],
  [262, 276, 232, 288, 200, 288],
]);

const EYE: EyeStyle = {
  x: 68,
  y: 166,
  width: 23,
  height: 21,
  slant: 2,
  iris: '#e3a437',
  irisRim: '#9a6417',
  irisRadius: 16,
  pupil: '#20180f',
  white: '#fffdf4',
  lash: '#2c3a1c',
  lashWidth: 4.5,
};

interface Skin {
  readonly base: string;
  readonly shade: string;
  readonly light: string;
  readonly belly: string;
  readonly mark: string;
  readonly cheek: string;
}

/** The chameleon: two turrets that look where they like, and a skin that cannot keep a secret. */
export function drawChameleon(face: FaceParameters, id: string): Shape {
  const skin = skinOf(face);
  return group(
    {},
    tail(skin),
    hoodie(face, skin),
    group({ transform: headTransform(face) }, crest(face, skin), head(face, skin, id)),
  );
}

/** Green at rest, ember with anger, pale with fear, jade with joy. */
function skinOf(face: FaceParameters): Skin {
  const anger = clamp(
    Math.max(0, face.browAngle) * 0.55 + face.flush * 0.35 - Math.max(0, face.mouthCurve),
    0,
    0.85,
  );
  const fear = clamp(-face.browAngle * 0.7 + face.sweat * 0.25, 0, 0.75);
  const joy = clamp(face.mouthCurve, 0, 1) * 0.75;
  const tone = (rest: string, ember: string, pale: string, jade: string): string =>
    blend(blend(blend(rest, jade, joy), pale, fear), ember, anger);
  return {
    base: tone('#86b84e', '#dd7a3c', '#c3c47c', '#3fb08a'),
    shade: tone('#638f35', '#b3542a', '#9b9a58', '#2a8567'),
    light: tone('#a9d06f', '#f0a063', '#dcdca2', '#79d0ae'),
    belly: tone('#dfe8a8', '#f8d3a0', '#efecca', '#d3f0cf'),
    mark: tone('#4f7a2b', '#8f3a1f', '#807f48', '#1f6a58'),
    cheek: tone('#e6c64f', '#d23f2c', '#e6a08a', '#f2dc74'),
  };
}

function tail(skin: Skin): Shape {
  return group(
    {},
    line('M300 420C350 392 372 338 350 304C332 280 298 292 303 318C307 335 330 334 329 318', skin.shade, 26),
    line('M300 420C350 392 372 338 350 304C332 280 298 292 303 318C307 335 330 334 329 318', skin.base, 19),
  );
}

function hoodie(face: FaceParameters, skin: Skin): Shape {
  return group(
    { transform: torsoTransform(face) },
    path('M118 330C112 290 142 262 200 262C258 262 288 290 282 330Z', '#c9bfae'),
    path('M56 420C56 356 90 322 142 308L200 300L258 308C310 322 344 356 344 420Z', '#f1e9db'),
    path('M258 308C310 322 344 356 344 420H300C304 372 292 334 258 308Z', '#ddd1bd'),
    path('M158 296C164 322 180 334 200 334C220 334 236 322 242 296L200 270Z', skin.shade),
    path(
      'M140 300C128 306 124 318 128 330C150 352 176 360 200 360C224 360 250 352 272 330C276 318 272 306 260 300C248 326 226 338 200 338C174 338 152 326 140 300Z',
      '#e3d8c5',
      { stroke: '#c4b69d', strokeWidth: 2 },
    ),
    line('M178 352V396M222 352V388', '#7a6f60', 4),
    circle(178, 400, 4.5, '#7a6f60'),
    circle(222, 392, 4.5, '#7a6f60'),
  );
}

function crest(face: FaceParameters, skin: Skin): Shape {
  const rise = 0.55 + face.display * 0.6 + Math.max(0, face.earAngle) * 0.15;
  const spikes = [-2, -1, 0, 1, 2].map((place) => {
    const y = 52 + place * place * 5;
    const x = 200 + place * 15;
    const h = round((22 - Math.abs(place) * 3) * rise);
    return path(`M${x - 9} ${y + 10}L${x + place * 4} ${round(y - h)}L${x + 9} ${y + 10}Z`, skin.shade, {
      stroke: skin.shade,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    });
  });
  return group({ transform: featureTransform(face, -0.2) }, ...spikes);
}

function head(face: FaceParameters, skin: Skin, id: string): Shape {
  return group(
    {},
    clip(`${id}-head`, HEAD),
    path(HEAD, skin.base, { stroke: skin.shade, strokeWidth: 4 }),
    clipped(
      `${id}-head`,
      path('M200 40C164 40 130 90 104 160C140 110 160 70 214 64Z', skin.light, { opacity: 0.7 }),
      path('M296 140C316 200 306 250 262 284C236 298 210 294 180 292C250 280 286 240 288 196Z', skin.shade, {
        opacity: 0.5,
      }),
      group({ transform: featureTransform(face, 1) }, flush(`${id}-flush`, 84, 224, 38, skin.cheek, face)),
      path(
        'M200 300C140 300 116 270 112 240C140 262 170 268 200 268C230 268 260 262 288 240C284 270 260 300 200 300Z',
        skin.belly,
      ),
    ),
    group(
      { transform: featureTransform(face, 0.7) },
      path(
        'M200 58C214 70 222 92 224 122C216 130 208 134 200 134C192 134 184 130 176 122C178 92 186 70 200 58Z',
        skin.light,
        { opacity: 0.55 },
      ),
      line('M200 66V124M186 84q-6 20 -4 38M214 84q6 20 4 38', skin.mark, 3, { opacity: 0.55 }),
      circle(164, 116, 4, skin.mark, { opacity: 0.6 }),
      circle(236, 116, 4, skin.mark, { opacity: 0.6 }),
      circle(156, 100, 3, skin.mark, { opacity: 0.5 }),
      circle(244, 100, 3, skin.mark, { opacity: 0.5 }),
    ),
    group(
      { transform: featureTransform(face, 1) },
      path(
        'M178 168C176 186 172 200 164 214H236C228 200 224 186 222 168C214 160 186 160 178 168Z',
        skin.light,
        { opacity: 0.55 },
      ),
      ellipse(186, 204, 4, 5.5, skin.mark),
      ellipse(214, 204, 4, 5.5, skin.mark),
      muzzleMouth(
        `${id}-mouth`,
        { y: 242, width: 60, lobes: 2, line: '#34451f', lineWidth: 4.5, fangs: false },
        nudge(face, { mouthCurve: 0.14 }),
      ),
    ),
    group(
      { transform: featureTransform(face, 1.15) },
      turret(-1, face, skin, id),
      turret(1, face, skin, id),
      tear(112, 204, face),
    ),
    sweat(262, 96, face),
  );
}

/** Each eye sits in a cone of its own; without attention they wander apart. */
function turret(side: Side, face: FaceParameters, skin: Skin, id: string): Shape {
  const stray = clamp(0.75 - face.focus, 0, 0.75);
  const own = nudge(face, { pupilX: side * stray * 0.9, pupilY: -side * stray * 0.35 });
  const x = 200 + side * EYE.x + own.pupilX * 4;
  const y = EYE.y + own.pupilY * 4;
  return group(
    {},
    circle(200 + side * EYE.x, EYE.y + 2, 44, skin.shade),
    circle(x, y, 40, skin.base),
    circle(x - 3, y - 4, 33, skin.light, { opacity: 0.7 }),
    circle(x, y, 37, 'none', { stroke: skin.mark, strokeWidth: 2, opacity: 0.35 }),
    circle(x, y, 30, 'none', { stroke: skin.mark, strokeWidth: 2, opacity: 0.3 }),
    group(
      { transform: `translate(${round(own.pupilX * 4)} ${round(own.pupilY * 4)})` },
      eye(`${id}-eye-${side}`, side, EYE, own),
    ),
    brow(
      side,
      { x: EYE.x - 3, y: 122, width: 27, thickness: 10, arch: 10, colour: skin.mark, reach: 1 },
      face,
    ),
  );
}
