import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToMood } from '../../../src/core/persona/mood.ts';
import { startingMood } from '../../../src/core/persona/starting-mood.ts';
import { persona, smallLibrary, temper } from '../pack/small-world.ts';

describe('a mood', () => {
  test('stays within 0..100 in steps of a tenth, however often it moves', () => {
    const step = fc.tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: -250, max: 250 })));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let mood = { patience: 50, trust: 50, satisfaction: 50 };
        for (const [p = 0, t = 0, s = 0] of steps) mood = addToMood(mood, [p / 10, t / 10, s / 10]);
        for (const value of Object.values(mood)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(value).toBe(Math.round(value * 10) / 10);
        }
      }),
    );
  });

  test('adds tenths exactly', () => {
    let mood = { patience: 0, trust: 0, satisfaction: 100 };
    for (let step = 0; step < 7; step++) mood = addToMood(mood, [0.1, 0.7, -0.3]);
    expect(mood).toEqual({ patience: 0.7, trust: 4.9, satisfaction: 97.9 });
  });

  test('does not change in place', () => {
    const mood = Object.freeze({ patience: 1, trust: 2, satisfaction: 3 });
    expect(addToMood(mood, [1, 1, 1])).toEqual({ patience: 2, trust: 3, satisfaction: 4 });
  });

  test('begins with the persona, shifted by the temper, within bounds', () => {
    const { personas, tempers } = smallLibrary({
      personas: [persona('owl', { start: [55, 50, 10] })],
      tempers: [temper('angry', { shift: [-30, -20, -30] })],
    });
    const [, angry] = tempers;
    const owl = personas.find(({ id }) => id === 'owl');
    if (!owl || !angry) throw new Error('no customer');
    expect(startingMood(owl, angry)).toEqual({ patience: 25, trust: 30, satisfaction: 0 });
  });
});
