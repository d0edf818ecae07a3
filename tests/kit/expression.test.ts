import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression, type PortraitMoment, type PortraitMood } from '../../src/kit/portrait/expression.ts';
import { FACE_KEYS, type FaceParameters, lowestOf } from '../../src/kit/portrait/face.ts';
import { alive, blinkAt, voiceAt } from '../../src/kit/portrait/life.ts';
import { type PortraitTemper, withTemper } from '../../src/kit/portrait/temper.ts';

const MOMENTS: readonly PortraitMoment[] = [
  'idle',
  'listening',
  'speaking',
  'reacting-well',
  'reacting-badly',
  'hung-up',
];
const TEMPERS: readonly PortraitTemper[] = ['calm', 'picky', 'angry', 'overwhelmed'];

const level = fc.double({ min: 0, max: 100, noNaN: true });
const moods: fc.Arbitrary<PortraitMood> = fc.record({ patience: level, trust: level, satisfaction: level });
const moments = fc.constantFrom(...MOMENTS);
const tempers = fc.constantFrom(...TEMPERS);

function outOfRange(face: FaceParameters): string[] {
  return FACE_KEYS.filter((key) => !(face[key] >= lowestOf(key) && face[key] <= 1));
}

function distance(a: FaceParameters, b: FaceParameters): number {
  return Math.max(...FACE_KEYS.map((key) => Math.abs(a[key] - b[key])));
}

describe('expression', () => {
  test('is pure', () => {
    fc.assert(
      fc.property(moods, moments, (mood, moment) => {
        const frozen = Object.freeze({ ...mood });
        expect(expression(frozen, moment)).toEqual(expression(frozen, moment));
      }),
    );
  });

  test('stays in range, whatever the temper', () => {
    fc.assert(
      fc.property(moods, moments, tempers, (mood, moment, temper) => {
        expect(outOfRange(withTemper(expression(mood, moment), temper))).toEqual([]);
      }),
    );
  });

  test('is continuous: half a point of mood moves nothing by more than a twentieth', () => {
    const step = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    const rounding = 1e-9;
    fc.assert(
      fc.property(moods, moments, step, step, step, (mood, moment, p, t, s) => {
        const near = {
          patience: mood.patience + p,
          trust: mood.trust + t,
          satisfaction: mood.satisfaction + s,
        };
        const moved = distance(expression(mood, moment), expression(near, moment));
        expect(moved).toBeLessThanOrEqual(0.05 + rounding);
      }),
      { numRuns: 500 },
    );
  });

  test('says what it should at the corners', () => {
    const furious = expression({ patience: 5, trust: 10, satisfaction: 5 }, 'idle');
    const worried = expression({ patience: 75, trust: 45, satisfaction: 10 }, 'idle');
    const delighted = expression({ patience: 90, trust: 90, satisfaction: 95 }, 'idle');
    expect(furious.browAngle).toBeGreaterThan(0.8);
    expect(furious.mouthCurve).toBeLessThan(-0.5);
    expect(furious.earAngle).toBeLessThan(-0.6);
    expect(worried.browAngle).toBeLessThan(-0.5);
    expect(delighted.mouthCurve).toBeGreaterThan(0.7);
    expect(delighted.eyeSmile).toBeGreaterThan(0.5);
  });

  test('tells moods, moments and tempers apart at a glance', () => {
    const even = { patience: 60, trust: 55, satisfaction: 50 };
    const faces = [
      ...MOMENTS.filter((moment) => moment !== 'speaking').map((moment) => expression(even, moment)),
      ...TEMPERS.slice(1).map((temper) => withTemper(expression(even, 'idle'), temper)),
      expression({ patience: 5, trust: 10, satisfaction: 5 }, 'idle'),
      expression({ patience: 75, trust: 45, satisfaction: 10 }, 'idle'),
      expression({ patience: 90, trust: 90, satisfaction: 95 }, 'idle'),
    ];
    faces.forEach((face, index) => {
      for (const other of faces.slice(index + 1)) expect(distance(face, other)).toBeGreaterThan(0.25);
    });
  });
});

describe('life', () => {
  const times = fc.double({ min: 0, max: 3_600_000, noNaN: true });
  const seeds = fc.integer({ min: 0, max: 10_000 });

  test('is pure and stays in range at every time', () => {
    fc.assert(
      fc.property(moods, times, seeds, fc.boolean(), (mood, time, seed, speaking) => {
        const face = expression(mood, 'idle');
        const now = alive(face, time, { seed, speaking });
        expect(outOfRange(now)).toEqual([]);
        expect(alive(face, time, { seed, speaking })).toEqual(now);
      }),
    );
  });

  test('blinks at uneven moments that depend on the seed', () => {
    const starts = (seed: number) => {
      const found: number[] = [];
      for (let time = 0, shut = false; time < 60_000; time += 10) {
        const closed = blinkAt(time, seed) > 0.5;
        if (closed && !shut) found.push(time);
        shut = closed;
      }
      return found;
    };
    const first = starts(1);
    const gaps = new Set(first.slice(1).map((time, index) => time - (first[index] ?? 0)));
    expect(first.length).toBeGreaterThan(10);
    expect(gaps.size).toBeGreaterThan(5);
    expect(starts(2)).not.toEqual(first);
    expect(starts(1)).toEqual(first);
  });

  test('opens and shuts the mouth while speaking', () => {
    const mouths = Array.from({ length: 300 }, (_, frame) => voiceAt(frame * 16, 3));
    expect(Math.max(...mouths)).toBeGreaterThan(0.35);
    expect(mouths.filter((open) => open < 0.05).length).toBeGreaterThan(20);
  });
});
