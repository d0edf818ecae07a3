import type { FaceParameters } from '../face.ts';
import { brow } from '../parts/brow.ts';
import { type EyeStyle, eye } from '../parts/eye.ts';
import { flush, sweat, tear } from '../parts/feelings.ts';
import { muzzleMouth } from '../parts/muzzle-mouth.ts';
import { featureTransform, headTransform, torsoTransform, turnAbout } from '../parts/rig.ts';
import { symmetric } from '../parts/symmetric.ts';
import {
  both,
  circle,
  clip,
  clipped,
  ellipse,
  group,
  line,
  mirrored,
  path,
  round,
  type Shape,
} from '../shape.ts';

const FUR = '#eb9440';
const FUR_SHADE = '#d27528';
const FUR_LIGHT = '#f6b565';
const CREAM = '#fff3e1';
const CREAM_SHADE = '#f0d9bd';
const STRIPE = '#40291f';
const NOSE = '#c8625c';

const HEAD = symmetric(70, [
  [236, 70, 266, 82, 284, 108],
  [298, 128, 305, 152, 304, 176],
  [312, 186, 322, 196, 330, 208],
  [320, 211, 313, 213, 307, 215],
  [311, 226, 315, 235, 320, 244],
  [307, 247, 297, 248, 287, 247],
  [266, 272, 236, 287, 200, 287],
]);

const EYE: EyeStyle = {
  x: 47,
  y: 168,
  width: 25,
  height: 19,
  slant: 7,
  iris: '#9aa63a',
  irisRim: '#5f6a1c',
  irisRadius: 14.5,
  pupil: '#2a1b14',
  white: '#fffdf7',
  lash: '#33201a',
  lashWidth: 5,
};

/** The tiger: a broad head, the mark of a king on the brow, a jacket that means business. */
export function drawTiger(face: FaceParameters, id: string): Shape {
  return group(
    {},
    group({ transform: torsoTransform(face) }, JACKET),
    group({ transform: headTransform(face) }, ears(face), head(face, id)),
  );
}

const JACKET = group(
  {},
  path('M40 420C42 350 74 316 128 304L200 292L272 304C326 316 358 350 360 420Z', '#2f3e5c'),
  path('M272 304C326 316 358 350 360 420H300C304 370 296 330 272 304Z', '#253250'),
  path('M150 290L200 270L250 290L232 420H168Z', '#f6f1e7'),
  path('M154 250C156 280 162 306 200 332C238 306 244 280 246 250Z', FUR_SHADE),
  path('M172 250C172 286 180 312 200 332C160 312 156 280 154 250Z', FUR),
  path('M154 284C176 304 224 304 246 284C242 306 224 320 200 332C176 320 158 306 154 284Z', STRIPE, {
    opacity: 0.28,
  }),
  path('M158 284C150 292 146 300 144 308L190 350L200 322Z', '#fffaf0', {
    stroke: '#d9cfbd',
    strokeWidth: 2,
  }),
  path('M242 284C250 292 254 300 256 308L210 350L200 322Z', '#fffaf0', {
    stroke: '#d9cfbd',
    strokeWidth: 2,
  }),
  path('M138 300L112 312L124 350L112 356L176 420H196L150 318Z', '#3d4f73'),
  path('M262 300L288 312L276 350L288 356L224 420H204L250 318Z', '#344567'),
);

function ears(face: FaceParameters): Shape {
  const swing = face.earAngle > 0 ? face.earAngle * -7 : face.earAngle * -40;
  const squash = face.earAngle > 0 ? 1 : 1 + face.earAngle * 0.26;
  const one = (turn: number): Shape =>
    group(
      {
        transform: `${turnAbout(turn, 262, 112)} translate(0 ${round((1 - squash) * 60)}) scale(1 ${round(squash)})`,
      },
      circle(270, 90, 37, STRIPE),
      circle(268, 93, 31, FUR),
      path('M246 108C244 82 256 68 272 70C288 72 294 90 286 108Z', CREAM_SHADE),
      path('M254 110C252 92 260 80 270 81C282 82 286 96 280 110Z', '#e3a48e'),
    );
  return group({ transform: featureTransform(face, -0.4) }, one(swing), mirrored(one(swing)));
}

function head(face: FaceParameters, id: string): Shape {
  return group(
    {},
    clip(`${id}-head`, HEAD),
    path(HEAD, FUR, { stroke: FUR_SHADE, strokeWidth: 4, strokeLinejoin: 'round' }),
    clipped(
      `${id}-head`,
      path('M200 60C150 60 104 86 96 150C120 100 160 84 214 88Z', FUR_LIGHT, { opacity: 0.7 }),
      path(
        'M318 90C330 150 330 200 300 250C280 280 240 292 196 292C260 276 292 230 292 180C292 140 284 110 262 84Z',
        FUR_SHADE,
        { opacity: 0.5 },
      ),
      RUFF,
      CHEEK_STRIPES,
      group({ transform: featureTransform(face, 1) }, flush(`${id}-flush`, 76, 210, 36, '#d8402f', face)),
    ),
    group({ transform: featureTransform(face, 0.7) }, FOREHEAD, EYE_PATCHES),
    group(
      { transform: featureTransform(face, 1) },
      muzzle(face, id),
      eye(`${id}-eye-l`, -1, EYE, face),
      eye(`${id}-eye-r`, 1, EYE, face),
      brow(-1, BROW, face),
      brow(1, BROW, face),
      tear(140, 196, face),
    ),
    sweat(292, 118, face),
  );
}

const BROW = { x: 47, y: 134, width: 27, thickness: 11, arch: 9, colour: STRIPE, reach: 1.15 };

const RUFF = both(
  group(
    {},
    path('M340 196C306 200 286 214 272 234C258 254 236 264 199 266V300H340Z', CREAM),
    path('M340 238C306 238 290 248 276 262C258 276 236 280 199 281V300H340Z', CREAM_SHADE, { opacity: 0.8 }),
  ),
);

const CHEEK_STRIPES = both(
  path(
    'M312 138C294 140 282 146 274 154C286 154 298 156 312 160ZM316 174C296 172 280 176 270 184C284 184 300 188 316 194ZM326 208C304 204 288 208 278 216C292 216 306 220 322 226Z',
    STRIPE,
  ),
);

/** Three bars and a post: the character for king that every tiger wears. */
const FOREHEAD = group(
  {},
  path('M164 84C180 92 220 92 236 84C228 98 214 103 200 103C186 103 172 98 164 84Z', STRIPE),
  path('M170 108C184 115 216 115 230 108C223 120 212 124 200 124C188 124 177 120 170 108Z', STRIPE),
  path('M180 131C190 136 210 136 220 131C215 140 208 143 200 143C192 143 185 140 180 131Z', STRIPE),
  path('M195 86H205L203 142H197Z', STRIPE),
  path(
    'M138 92C148 98 156 108 160 122C148 118 138 106 138 92ZM262 92C252 98 244 108 240 122C252 118 262 106 262 92Z',
    STRIPE,
  ),
);

const EYE_PATCHES = both(
  path('M222 152C232 132 262 126 284 146C288 158 284 168 276 174C258 152 240 148 222 152Z', CREAM),
);

function muzzle(face: FaceParameters, id: string): Shape {
  const wrinkle = round(Math.max(0, face.browAngle) * 0.75);
  return group(
    {},
    path('M178 160C176 186 172 200 166 214H234C228 200 224 186 222 160C214 152 186 152 178 160Z', FUR_LIGHT),
    ellipse(200, 256, 30, 26, CREAM_SHADE),
    ellipse(200, 253, 28, 23, CREAM),
    path(
      'M200 212C176 204 142 212 138 236C136 258 168 266 200 248C232 266 264 258 262 236C258 212 224 204 200 212Z',
      CREAM,
    ),
    path(
      'M139 240C142 258 170 264 200 248C230 264 258 258 261 240C256 252 230 256 200 241C170 256 144 252 139 240Z',
      CREAM_SHADE,
    ),
    line('M183 178q17 -7 34 0M186 190q14 -6 28 0', FUR_SHADE, 3, { opacity: wrinkle }),
    group(
      { transform: featureTransform(face, 0.35) },
      path(
        'M172 208C172 198 186 196 200 196C214 196 228 198 228 208C228 219 212 229 200 231C188 229 172 219 172 208Z',
        NOSE,
      ),
      path('M178 204C184 199 216 199 222 204C214 207 186 207 178 204Z', '#e38f84'),
      line('M200 231V242', STRIPE, 4),
    ),
    circle(162, 232, 2.4, STRIPE, { opacity: 0.6 }),
    circle(152, 240, 2.4, STRIPE, { opacity: 0.6 }),
    circle(170, 242, 2.4, STRIPE, { opacity: 0.6 }),
    circle(238, 232, 2.4, STRIPE, { opacity: 0.6 }),
    circle(248, 240, 2.4, STRIPE, { opacity: 0.6 }),
    circle(230, 242, 2.4, STRIPE, { opacity: 0.6 }),
    muzzleMouth(
      `${id}-mouth`,
      { y: 243, width: 36, lobes: 8, line: STRIPE, lineWidth: 4.5, fangs: true },
      face,
    ),
  );
}
