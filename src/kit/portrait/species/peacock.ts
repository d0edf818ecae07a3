import type { FaceParameters } from '../face.ts';
import { type BeakStyle, beak } from '../parts/beak.ts';
import { brow } from '../parts/brow.ts';
import { type EyeStyle, eye } from '../parts/eye.ts';
import { flush, sweat, tear } from '../parts/feelings.ts';
import { featureTransform, headTransform, torsoTransform } from '../parts/rig.ts';
import { symmetric } from '../parts/symmetric.ts';
import { both, circle, clip, clipped, ellipse, group, line, path, round, type Shape } from '../shape.ts';

const BLUE = '#2a6db5';
const BLUE_SHADE = '#1b4d8a';
const BLUE_LIGHT = '#4f94d6';
const NAVY = '#14284d';
const WHITE = '#fbfaf5';

const HEAD = symmetric(88, [
  [246, 88, 278, 116, 283, 160],
  [288, 202, 276, 230, 252, 248],
  [236, 260, 220, 264, 200, 264],
]);

const EYE: EyeStyle = {
  x: 42,
  y: 168,
  width: 24,
  height: 20,
  slant: 8,
  iris: '#8a5a2b',
  irisRim: '#54331a',
  irisRadius: 15,
  pupil: '#1c120c',
  white: '#ffffff',
  lash: NAVY,
  lashWidth: 6,
};

const BEAK: BeakStyle = {
  y: 194,
  width: 19,
  length: 42,
  colour: '#d9cdb4',
  shade: '#b3a27f',
  light: '#f3ecdb',
  line: '#5f5237',
  gape: 21,
};

const BROW = { x: 44, y: 134, width: 27, thickness: 8, arch: 12, colour: NAVY, reach: 1.05 };

/** The peacock: a fan that rises with the mood, a crest, a silk scarf. */
export function drawPeacock(face: FaceParameters, id: string): Shape {
  return group(
    {},
    fan(face),
    group({ transform: torsoTransform(face) }, COAT),
    group(
      { transform: `${headTransform(face)} translate(16 17) scale(0.92)` },
      NECK,
      crest(face),
      head(face, id),
    ),
    group({ transform: torsoTransform(face) }, SCARF),
  );
}

/** Three rows, each from the wings to the middle, so that both sides overlap alike. */
const ROWS = [
  { count: 12, length: 1, feather: feather('#2a8467') },
  { count: 11, length: 0.82, feather: feather('#329775') },
  { count: 10, length: 0.64, feather: feather('#3daa83') },
];

/** Feathers are fixed shapes; opening the fan only turns and lifts them. */
function fan(face: FaceParameters): Shape {
  const spread = 40 + face.display * 38;
  const reach = 190 + face.display * 18;
  const feathers = ROWS.flatMap(({ count, length, feather: shape }) =>
    Array.from({ length: count }, (_, place) => {
      const wing = place % 2 === 0 ? -1 : 1;
      const angle = wing * (1 - (2 * Math.floor(place / 2)) / (count - 1)) * spread;
      const flat = 1 - 0.13 * Math.abs(Math.sin((angle * Math.PI) / 180));
      const lift = round(286 - reach * length * flat);
      return group({ transform: `rotate(${round(angle)} 200 286) translate(0 ${lift})` }, shape);
    }),
  );
  return group({ transform: `translate(0 ${round(-face.breath * 1.5)})` }, ...feathers);
}

function feather(vane: string): Shape {
  return group(
    {},
    path('M200 216C184 100 174 50 174 26A26 26 0 0 1 226 26C226 50 216 100 200 216Z', vane, {
      stroke: '#1d5f4b',
      strokeWidth: 2,
    }),
    ellipse(200, 26, 18, 20, '#c9973f'),
    ellipse(200, 28, 13.5, 15, '#45c1b5'),
    ellipse(200, 31, 8, 9, '#1f2f78'),
  );
}

const COAT = group(
  {},
  path('M58 420C58 356 92 326 146 312L200 302L254 312C308 326 342 356 342 420Z', '#e3cda4'),
  path('M254 312C308 326 342 356 342 420H300C302 372 290 336 254 312Z', '#c9ae7e'),
  path('M150 310L118 330L138 366L126 376L176 420H200V330Z', '#f8f0e1', {
    stroke: '#d3bf9f',
    strokeWidth: 2,
  }),
  path('M250 310L282 330L262 366L274 376L224 420H200V330Z', '#f3e9d6', {
    stroke: '#d3bf9f',
    strokeWidth: 2,
  }),
);

const NECK = group(
  {},
  path('M154 230C152 270 142 300 128 330H272C258 300 248 270 246 230Z', BLUE_SHADE),
  path('M154 230C152 270 142 300 128 330H196C182 300 176 270 176 230Z', BLUE),
  line('M172 268q8 8 16 0M188 284q8 8 16 0M206 268q8 8 16 0', '#3aa59c', 4, { opacity: 0.75 }),
);

const SCARF = group(
  {},
  path(
    'M134 298C150 318 176 326 204 326C230 326 252 316 266 298C276 308 278 322 272 332C254 350 230 356 202 356C172 356 146 348 128 332C122 320 124 308 134 298Z',
    '#c94a6e',
  ),
  path(
    'M128 332C146 348 172 356 202 356C230 356 254 350 272 332C275 326 276 319 274 312C256 332 232 340 204 340C174 340 146 332 126 314C124 320 125 327 128 332Z',
    '#a8375a',
  ),
  path('M212 338C228 340 236 352 234 368C232 388 240 404 252 420H206C202 396 202 364 204 344Z', '#c94a6e'),
  path('M226 346C234 352 236 360 234 368C232 388 240 404 252 420H234C224 400 222 372 226 346Z', '#a8375a'),
  path('M196 328C208 322 226 326 232 338C230 352 214 358 202 352C194 346 192 336 196 328Z', '#d9607f', {
    stroke: '#a8375a',
    strokeWidth: 2,
  }),
  circle(156, 326, 4, '#f2c46b'),
  circle(180, 337, 4, '#f2c46b'),
  circle(248, 330, 4, '#f2c46b'),
  circle(218, 372, 4, '#f2c46b'),
  circle(224, 398, 4, '#f2c46b'),
);

function crest(face: FaceParameters): Shape {
  const lift = face.earAngle * 0.5 + face.display * 0.6;
  const spread = 9 + lift * 9;
  const length = 46 + lift * 10;
  const stalks = [-2, -1, 0, 1, 2].map((place) => {
    const y = round(96 - length + Math.abs(place) * 4);
    return group(
      { transform: `rotate(${round(place * spread + (1 - lift) * 4)} 200 110)` },
      line(`M200 104V${y}`, NAVY, 3.5),
      path(
        `M200 ${y + 8}C190 ${y} 188 ${y - 12} 200 ${y - 20}C212 ${y - 12} 210 ${y} 200 ${y + 8}Z`,
        '#2b9a94',
        { stroke: '#1b6a66', strokeWidth: 2 },
      ),
      circle(200, y - 6, 4.5, '#f0c25f'),
    );
  });
  return group({ transform: featureTransform(face, 0.2) }, ...stalks);
}

function head(face: FaceParameters, id: string): Shape {
  return group(
    {},
    clip(`${id}-head`, HEAD),
    path(HEAD, BLUE, { stroke: BLUE_SHADE, strokeWidth: 4 }),
    clipped(
      `${id}-head`,
      path('M200 84C150 84 116 116 116 176C134 126 166 104 216 106Z', BLUE_LIGHT, { opacity: 0.8 }),
      path(
        'M276 120C292 180 284 240 240 270H180C236 260 262 226 264 180C266 150 260 130 250 112Z',
        BLUE_SHADE,
        { opacity: 0.55 },
      ),
    ),
    group({ transform: featureTransform(face, 0.9) }, PATCHES),
    clipped(
      `${id}-head`,
      group({ transform: featureTransform(face, 1) }, flush(`${id}-flush`, 62, 208, 32, '#e0527a', face)),
    ),
    group(
      { transform: featureTransform(face, 1) },
      eye(`${id}-eye-l`, -1, EYE, face),
      eye(`${id}-eye-r`, 1, EYE, face),
      line('M134 160l-10 -5M138 152l-8 -8M266 160l10 -5M262 152l8 -8', NAVY, 4),
      brow(-1, BROW, face),
      brow(1, BROW, face),
      tear(142, 196, face),
    ),
    group({ transform: featureTransform(face, 1.35) }, beak(BEAK, face)),
    sweat(270, 118, face),
  );
}

const PATCHES = both(
  group(
    {},
    path('M214 158C218 132 252 124 272 146C276 154 276 162 274 166C256 148 232 146 214 158Z', WHITE),
    path('M216 184C232 196 256 196 272 182C272 200 258 212 242 212C228 210 218 200 216 184Z', WHITE),
  ),
);
