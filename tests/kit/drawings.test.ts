import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACE_KEYS, type FaceKey, lowestOf, NEUTRAL_FACE } from '../../src/kit/portrait/face.ts';
import type { Shape } from '../../src/kit/portrait/shape.ts';
import { DRAWINGS, type PortraitSpecies } from '../../src/kit/portrait/species.ts';

const SPECIES = Object.keys(DRAWINGS) as PortraitSpecies[];

const faces = fc.record(
  Object.fromEntries(
    FACE_KEYS.map((key) => [key, fc.double({ min: lowestOf(key), max: 1, noNaN: true })]),
  ) as Record<FaceKey, fc.Arbitrary<number>>,
);

/** The tags and attribute names of a drawing: what must not change from frame to frame. */
function skeleton(shape: Shape): string {
  return `${shape.tag}[${Object.keys(shape.attributes).join()}](${shape.children.map(skeleton).join()})`;
}

function numbersOf(shape: Shape): string {
  return Object.values(shape.attributes).join(' ') + shape.children.map(numbersOf).join(' ');
}

function idsOf(shape: Shape): string[] {
  return [
    ...(shape.attributes.id === undefined ? [] : [shape.attributes.id]),
    ...shape.children.flatMap(idsOf),
  ];
}

describe.each(SPECIES)('the %s', (species) => {
  const draw = DRAWINGS[species];
  const rest = skeleton(draw(NEUTRAL_FACE, 'a'));

  test('has the same skeleton and sound numbers for every face', () => {
    fc.assert(
      fc.property(faces, (face) => {
        const shape = draw(face, 'a');
        expect(skeleton(shape)).toBe(rest);
        expect(numbersOf(shape)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its ids to itself', () => {
    const ids = idsOf(draw(NEUTRAL_FACE, 'one'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('one-'))).toBe(true);
  });

  test.each(['browAngle', 'eyeOpen', 'mouthCurve', 'mouthOpen', 'earAngle', 'headTilt', 'flush'] as const)(
    'answers to %s',
    (key) => {
      const low = numbersOf(draw({ ...NEUTRAL_FACE, [key]: lowestOf(key) }, 'a'));
      expect(numbersOf(draw({ ...NEUTRAL_FACE, [key]: 1 }, 'a'))).not.toBe(low);
    },
  );
});
