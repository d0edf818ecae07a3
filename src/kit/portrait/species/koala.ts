import type { FaceParameters } from '../face.ts';
import { brow } from '../parts/brow.ts';
import { type EyeStyle, eye } from '../parts/eye.ts';
import { flush, sweat, tear } from '../parts/feelings.ts';
import { muzzleMouth } from '../parts/muzzle-mouth.ts';
import { featureTransform, headTransform, torsoTransform, turnAbout } from '../parts/rig.ts';
import { symmetric } from '../parts/symmetric.ts';
import { circle, clip, clipped, ellipse, group, line, mirrored, path, round, type Shape } from '../shape.ts';

const FUR = '#a3a9b8';
const FUR_SHADE = '#858c9e';
const FUR_LIGHT = '#bfc5d0';
const CREAM = '#f3f1ee';
const CREAM_SHADE = '#d8d9dd';
const BLUSH = '#e2b7b4';
const NOSE = '#413f4c';

const HEAD = symmetric(84, [
  [238, 82, 276, 94, 298, 130],
  [308, 148, 312, 170, 310, 190],
  [316, 196, 322, 204, 324, 212],
  [317, 213, 311, 214, 306, 218],
  [309, 226, 312, 234, 313, 242],
  [304, 241, 297, 242, 290, 245],
  [268, 272, 236, 287, 200, 287],
]);

const EYE: EyeStyle = {
  x: 56,
  y: 174,
  width: 24,
  height: 21,
  slant: 2,
  iris: '#7b5436',
  irisRim: '#4b2f1d',
  irisRadius: 16.5,
  pupil: '#1f1512',
  white: '#fdfcfa',
  lash: '#34303a',
  lashWidth: 4.5,
};

const BROW = { x: 57, y: 138, width: 23, thickness: 10, arch: 7, colour: '#585d6e', reach: 1 };

/** The koala: all ears, a nose like a pebble, a cardigan somebody knitted. */
export function drawKoala(face: FaceParameters, id: string): Shape {
  return group(
    {},
    group({ transform: torsoTransform(face) }, CARDIGAN),
    group({ transform: `${headTransform(face)} translate(14 18) scale(0.93)` }, ears(face), head(face, id)),
  );
}

const CARDIGAN = group(
  {},
  path('M50 420C50 352 84 318 140 302L200 292L260 302C316 318 350 352 350 420Z', '#c98f3f'),
  path('M260 302C316 318 350 352 350 420H306C310 372 296 328 260 302Z', '#b37b2f'),
  path('M164 420L152 296L200 288L248 296L236 420Z', '#fbf8f2'),
  path('M152 286C160 308 178 318 200 318C222 318 240 308 248 286L200 276Z', FUR_SHADE),
  path(
    'M152 288C162 312 180 321 200 321C220 321 238 312 248 288L257 293C246 324 224 335 200 335C176 335 154 324 143 293Z',
    '#e6dfd1',
  ),
  path('M138 300L158 294C160 340 164 380 168 420H148C142 380 138 340 138 300Z', '#ddaa5c'),
  path('M262 300L242 294C240 340 236 380 232 420H252C258 380 262 340 262 300Z', '#d19c4b'),
  line('M112 322q-6 50 -2 98M90 336q-6 40 -4 84', '#b37b2f', 3, { opacity: 0.6 }),
  line('M288 322q6 50 2 98M310 336q6 40 4 84', '#97641f', 3, { opacity: 0.6 }),
  circle(158, 366, 5, '#7a4f1c'),
  circle(162, 396, 5, '#7a4f1c'),
);

function ears(face: FaceParameters): Shape {
  const swing = face.earAngle > 0 ? face.earAngle * -9 : face.earAngle * -26;
  const fluff = round(0.9 + face.display * 0.12);
  const one = group(
    {
      transform: `${turnAbout(swing, 276, 146)} translate(${round(276 * (1 - fluff))} ${round(146 * (1 - fluff))}) scale(${fluff})`,
    },
    path(
      'M268 146C254 108 272 62 312 54C352 48 384 78 386 116C390 120 392 126 392 132C386 133 382 134 379 136C380 144 379 151 376 158C370 156 365 156 360 158C358 166 353 173 347 178C342 174 337 172 331 173C316 176 284 172 268 146Z',
      FUR,
      { stroke: FUR_SHADE, strokeWidth: 4, strokeLinejoin: 'round' },
    ),
    path(
      'M290 142C284 112 298 84 322 80C348 77 364 98 365 120C368 124 369 129 368 134C363 134 360 135 357 138C357 144 355 149 351 153C346 151 342 151 337 153C330 158 304 160 290 142Z',
      CREAM_SHADE,
    ),
    path(
      'M300 140C296 118 306 98 324 96C342 94 354 108 354 124C350 126 348 129 347 133C342 132 338 133 335 137C328 142 308 146 300 140Z',
      BLUSH,
    ),
  );
  return group({ transform: featureTransform(face, -0.3) }, one, mirrored(one));
}

function head(face: FaceParameters, id: string): Shape {
  return group(
    {},
    clip(`${id}-head`, HEAD),
    path(HEAD, FUR, { stroke: FUR_SHADE, strokeWidth: 4, strokeLinejoin: 'round' }),
    clipped(
      `${id}-head`,
      path('M200 78C140 78 96 110 88 180C112 126 156 100 216 102Z', FUR_LIGHT, { opacity: 0.75 }),
      path(
        'M306 120C326 180 316 250 270 284C250 298 220 296 190 294C250 276 288 240 292 190C294 160 286 136 276 116Z',
        FUR_SHADE,
        { opacity: 0.45 },
      ),
      group({ transform: featureTransform(face, 1) }, flush(`${id}-flush`, 80, 218, 40, '#e8807c', face)),
      path(
        'M200 300C150 300 128 276 134 254C144 236 172 232 200 232C228 232 256 236 266 254C272 276 250 300 200 300Z',
        CREAM,
      ),
      path(
        'M200 300C150 300 130 280 134 262C150 280 176 286 200 286C224 286 250 280 266 262C270 280 250 300 200 300Z',
        CREAM_SHADE,
      ),
    ),
    group(
      { transform: featureTransform(face, 1) },
      eye(`${id}-eye-l`, -1, EYE, face),
      eye(`${id}-eye-r`, 1, EYE, face),
      brow(-1, BROW, face),
      brow(1, BROW, face),
      muzzleMouth(
        `${id}-mouth`,
        { y: 254, width: 34, lobes: 3, line: '#3a3642', lineWidth: 4.5, fangs: false },
        face,
      ),
      tear(136, 200, face),
    ),
    group(
      { transform: featureTransform(face, 1.35) },
      path(
        'M200 158C224 158 232 180 232 204C232 228 220 244 200 244C180 244 168 228 168 204C168 180 176 158 200 158Z',
        NOSE,
      ),
      path(
        'M226 178C231 188 232 196 232 204C232 228 220 244 200 244C190 244 182 240 176 233C206 238 224 218 226 178Z',
        '#2e2c38',
      ),
      ellipse(190, 182, 11, 15, '#6f6c7e', { opacity: 0.75 }),
      ellipse(187, 177, 5, 7, '#a5a2b2', { opacity: 0.8 }),
      path(
        'M184 226C187 231 192 233 195 231C192 226 188 224 184 226ZM216 226C213 231 208 233 205 231C208 226 212 224 216 226Z',
        '#191820',
      ),
    ),
    path(
      'M180 84C184 74 190 68 196 64C196 70 197 74 200 78C204 72 210 68 217 67C214 73 214 79 216 86C204 92 190 92 180 84Z',
      FUR_LIGHT,
      { stroke: FUR_SHADE, strokeWidth: 3, strokeLinejoin: 'round' },
    ),
    sweat(300, 138, face),
  );
}
