import type { FaceParameters } from '../face.ts';
import { type BeakStyle, beak } from '../parts/beak.ts';
import { brow } from '../parts/brow.ts';
import { type EyeStyle, eye } from '../parts/eye.ts';
import { flush, sweat, tear } from '../parts/feelings.ts';
import { featureTransform, headTransform, torsoTransform, turnAbout } from '../parts/rig.ts';
import { symmetric } from '../parts/symmetric.ts';
import { both, circle, clip, clipped, group, line, mirrored, path, type Shape } from '../shape.ts';

const FEATHER = '#8f6a4a';
const FEATHER_SHADE = '#6f4f35';
const FEATHER_LIGHT = '#ad8762';
const DISC = '#f4e6cd';
const DISC_SHADE = '#dfc7a0';
const DARK = '#42301f';
const FRAME = '#2f3540';

const HEAD = symmetric(82, [
  [240, 82, 282, 92, 302, 126],
  [318, 154, 320, 196, 306, 226],
  [290, 264, 248, 290, 200, 290],
]);

const EYE: EyeStyle = {
  x: 52,
  y: 176,
  width: 29,
  height: 25,
  slant: 2,
  iris: '#eaa93a',
  irisRim: '#a8691a',
  irisRadius: 20,
  pupil: '#22170f',
  white: '#fffdf8',
  lash: '#3a291b',
  lashWidth: 5,
};

const BEAK: BeakStyle = {
  y: 205,
  width: 18,
  length: 46,
  colour: '#e0a84e',
  shade: '#b97d2b',
  light: '#f4cf8a',
  line: '#6f4715',
  gape: 27,
};

const BROW = { x: 56, y: 132, width: 31, thickness: 12, arch: 9, colour: DARK, reach: 1.05 };

/** The owl: facial discs, round glasses, a tie that is straight. */
export function drawOwl(face: FaceParameters, id: string): Shape {
  return group(
    {},
    group({ transform: torsoTransform(face) }, SUIT),
    group({ transform: headTransform(face) }, tufts(face), head(face, id)),
  );
}

const SUIT = group(
  {},
  path('M48 420C48 350 84 316 138 304L200 292L262 304C316 316 352 350 352 420Z', '#59655f'),
  path('M262 304C316 316 352 350 352 420H302C306 370 296 328 262 304Z', '#48534e'),
  path('M156 292L200 284L244 292L232 420H168Z', '#fbf9f4'),
  path('M160 286L146 304L180 344L200 314Z', '#ffffff', { stroke: '#d8d3c6', strokeWidth: 2 }),
  path('M240 286L254 304L220 344L200 314Z', '#ffffff', { stroke: '#d8d3c6', strokeWidth: 2 }),
  path('M187 312H213L207 332L217 396L200 416L183 396L193 332Z', '#8e3440'),
  path('M187 312H213L207 332H193Z', '#a8434f'),
  line('M191 356l20 -9M188 380l26 -12M190 402l22 -11', '#d39a76', 3.5, { opacity: 0.75 }),
  path('M144 302L118 314L128 350L114 358L172 420H190L152 326Z', '#6b7871'),
  path('M256 302L282 314L272 350L286 358L228 420H210L248 326Z', '#616d67'),
);

function tufts(face: FaceParameters): Shape {
  const swing = face.earAngle > 0 ? face.earAngle * -8 : face.earAngle * -27;
  const stretch = 0.82 + face.display * 0.36;
  const one = group(
    {
      transform: `${turnAbout(swing, 262, 116)} translate(262 116) scale(1 ${Math.round(stretch * 100) / 100}) translate(-262 -116)`,
    },
    path('M206 116C246 98 280 72 314 40C318 74 314 112 304 150C270 150 230 140 206 116Z', FEATHER, {
      stroke: FEATHER_SHADE,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }),
    path('M250 104C272 94 290 78 304 60C304 84 298 106 288 124Z', FEATHER_SHADE),
    path('M262 106C276 98 286 90 295 79C293 94 289 106 283 116Z', DISC_SHADE, { opacity: 0.8 }),
  );
  return group({ transform: featureTransform(face, -0.2) }, one, mirrored(one));
}

function head(face: FaceParameters, id: string): Shape {
  return group(
    {},
    clip(`${id}-head`, HEAD),
    path(HEAD, FEATHER, { stroke: FEATHER_SHADE, strokeWidth: 4, strokeLinejoin: 'round' }),
    clipped(
      `${id}-head`,
      path('M200 76C140 76 92 108 86 190C108 128 156 98 220 100Z', FEATHER_LIGHT, { opacity: 0.75 }),
      path(
        'M306 116C330 180 316 250 262 286C236 300 210 296 180 294C250 280 292 240 296 190C298 160 290 136 276 114Z',
        FEATHER_SHADE,
        { opacity: 0.5 },
      ),
      path(
        'M110 236C140 262 170 262 200 250C230 262 260 262 290 236C280 270 244 292 200 292C156 292 120 270 110 236Z',
        DISC_SHADE,
      ),
      line(
        'M136 256q7 9 14 0q7 9 14 0M168 262q7 9 14 0q7 9 14 0M204 262q7 9 14 0q7 9 14 0M236 256q7 9 14 0q7 9 14 0M156 274q7 9 14 0q7 9 14 0q7 9 14 0q7 9 14 0q7 9 14 0q7 9 14 0',
        FEATHER,
        3.5,
      ),
    ),
    group({ transform: featureTransform(face, 0.75) }, DISCS, CROWN),
    clipped(
      `${id}-head`,
      group({ transform: featureTransform(face, 1) }, flush(`${id}-flush`, 80, 218, 36, '#d9604c', face)),
    ),
    group(
      { transform: featureTransform(face, 1) },
      eye(`${id}-eye-l`, -1, EYE, face),
      eye(`${id}-eye-r`, 1, EYE, face),
      tear(136, 206, face),
    ),
    group({ transform: featureTransform(face, 1.35) }, beak(BEAK, face)),
    group({ transform: featureTransform(face, 1.1) }, GLASSES, brow(-1, BROW, face), brow(1, BROW, face)),
    sweat(300, 124, face),
  );
}

const DISCS = both(
  group(
    {},
    path('M204 150C214 116 262 108 290 136C312 162 308 214 280 240C254 262 214 250 202 226Z', DISC_SHADE, {
      stroke: FEATHER_SHADE,
      strokeWidth: 4,
    }),
    path('M206 158C216 128 256 120 280 144C300 168 296 208 272 230C250 248 216 240 206 220Z', DISC),
    line(
      'M286 150l-9 7M295 172l-11 3M296 196l-11 -1M288 220l-9 -6M270 239l-6 -8M250 246l-3 -9',
      DISC_SHADE,
      4,
    ),
  ),
);

/** The dark wedge that runs from the crown to the beak, with its flecks. */
const CROWN = group(
  {},
  path(
    'M156 112C176 118 190 138 200 206C210 138 224 118 244 112C230 100 216 94 200 94C184 94 170 100 156 112Z',
    FEATHER,
  ),
  path('M182 118C192 132 197 158 200 206C203 158 208 132 218 118C208 110 192 110 182 118Z', FEATHER_SHADE),
  line(
    'M184 96l5 7l5 -7M206 96l5 7l5 -7M160 100l5 7l5 -7M230 100l5 7l5 -7M195 110l5 7l5 -7',
    DISC_SHADE,
    3.5,
  ),
);

const LENS = group(
  {},
  circle(253, 177, 43, '#dff1f4', { opacity: 0.14 }),
  circle(253, 177, 43, 'none', { stroke: FRAME, strokeWidth: 5 }),
  line('M229 160a30 30 0 0 1 14 -15', '#ffffff', 4, { opacity: 0.75 }),
  line('M296 172l14 -6', FRAME, 5),
);

const GLASSES = group({}, both(LENS), line('M210 172q-10 -9 -20 0', FRAME, 5));
