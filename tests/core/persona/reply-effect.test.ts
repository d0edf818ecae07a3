import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Library, markIndex } from '../../../src/core/pack/library.ts';
import { replyEffect, type Warmth } from '../../../src/core/persona/reply-effect.ts';
import type { MoodTriple } from '../../../src/core/phrases/vocabulary.ts';
import { library as builtIn } from '../pack/packs.ts';
import { both, persona, row, rule, smallLibrary, temper, trait } from '../pack/small-world.ts';

const empathy: MoodTriple = [4, 3, 2];
const contradict: MoodTriple = [-6, -4, -4];
const storm = {
  gain: 0.5,
  loss: 2,
  'deaf-to': ['t-options'],
  solution: 0.5,
  replies: 2,
  with: ['t-empathy'],
  without: ['t-contradict'],
};

const library = smallLibrary({
  rules: [
    rule('sorry', 4, { mood: [1, 1, 1] }),
    rule('understand', 4, { mood: [9, 9, 9], traits: ['t-empathy'] }),
  ],
  traits: [
    trait('t-contradict', contradict),
    trait('t-options', [2, 2, 4]),
    trait('t-long', [-3, -1, 0]),
    ...[1, 2, 3, 4, 5].map((size) => trait(`t-plus-${size}`, [size, 0, 0])),
    ...[1, 2, 3, 4, 5].map((size) => trait(`t-minus-${size}`, [-size, 0, 0])),
    trait('t-huge', [90, 90, 90]),
    trait('t-awful', [-90, -90, -90]),
    trait('t-nothing', [0, 0, 0]),
  ],
  personas: [
    persona('hurried', { 'patience-per-reply': -2, rows: [row('t-empathy', [1, 1, 0])] }),
    persona('narrow', {
      rows: [
        row('t-empathy', [10, 0, 0], { with: ['t-options'] }),
        row('t-empathy', [0, 10, 0], { without: ['t-long'] }),
      ],
    }),
    persona('mirror', { mirrors: 0.5 }),
    persona('touchy', { rows: [row('understand', [-5, 0, 0])] }),
  ],
  tempers: [
    temper('cross', { rows: [row('t-empathy', [7, 4, 3])] }),
    temper('stormy', { gain: 1, loss: 1.5, storm }),
    temper('picky', { doubled: ['t-long'], loss: 1.5 }),
  ],
});

interface Situation {
  readonly persona?: string;
  readonly temper?: string;
  readonly settled?: boolean;
  readonly before?: Warmth;
  readonly extra?: MoodTriple;
}

function effect(marks: readonly string[], situation: Situation = {}, from: Library = library) {
  const { persona: who = 'plain', temper: state = 'calm', settled = true, before = 0, extra } = situation;
  const persona = from.personas.find(({ id }) => id === who);
  const temper = from.tempers.find(({ id }) => id === state);
  if (!persona || !temper) throw new Error(`${who} ${state}`);
  const indices = marks.map((id) => markIndex(from, id));
  const because = both('the author says so');
  return replyEffect(
    from,
    { persona, temper },
    settled,
    before,
    indices,
    extra ? { change: extra, because } : null,
  );
}

describe('what a reply does to a customer', () => {
  test('nothing, when it shows nothing', () => {
    expect(effect([])).toEqual({ change: [0, 0, 0], causes: [], warmth: 0, soothes: false });
    expect(effect(['t-nothing']).causes).toEqual([]);
  });

  test('the neutral change of each mark, added up', () => {
    expect(effect(['t-empathy']).change).toEqual(empathy);
    expect(effect(['t-empathy', 'sorry']).change).toEqual([5, 4, 3]);
  });

  test('a rule that brings traits moves by them alone, once', () => {
    expect(effect(['understand']).change).toEqual(empathy);
    expect(effect(['understand', 't-empathy']).change).toEqual(empathy);
  });

  test('unless this customer takes the rule itself in a special way', () => {
    expect(effect(['understand'], { persona: 'touchy' }).change).toEqual([-1, 3, 2]);
  });

  test('the row of the persona instead of the neutral change, and its reason', () => {
    const { change, causes } = effect(['t-empathy'], { persona: 'hurried' });
    expect(change).toEqual([-1, 1, 0]);
    expect(causes.map(({ kind, because }) => [kind, because?.en ?? null])).toEqual([
      ['mark', 'because t-empathy'],
      ['pace', null],
    ]);
  });

  test('the row of the temper before that of the persona', () => {
    expect(effect(['t-empathy'], { persona: 'hurried', temper: 'cross' }).change).toEqual([5, 4, 3]);
  });

  test('rows that ask for company, or for its absence', () => {
    expect(effect(['t-empathy', 't-options'], { persona: 'narrow' }).causes[0]?.change).toEqual([10, 0, 0]);
    expect(effect(['t-empathy'], { persona: 'narrow' }).change).toEqual([0, 10, 0]);
    expect(effect(['t-empathy', 't-long'], { persona: 'narrow' }).causes[0]?.change).toEqual(empathy);
  });
});

describe('a storm', () => {
  test('weakens what helps, worsens what hurts, and hardly hears solutions', () => {
    const stormy = { temper: 'stormy', settled: false } as const;
    expect(effect(['t-empathy'], stormy).change).toEqual([2, 1.5, 1]);
    expect(effect(['t-contradict'], stormy).change).toEqual([-12, -8, -8]);
    expect(effect(['t-options'], stormy).change).toEqual([0.5, 0.5, 1]);
  });

  test('leaves the factors of the temper behind when it is over', () => {
    expect(effect(['t-options'], { temper: 'stormy' }).change).toEqual([2, 2, 4]);
    expect(effect(['t-contradict'], { temper: 'stormy' }).change).toEqual([-9, -6, -6]);
  });

  test('is soothed by the right words without the wrong ones', () => {
    expect(effect(['t-empathy'], { temper: 'stormy', settled: false }).soothes).toBe(true);
    expect(effect(['t-empathy', 't-contradict'], { temper: 'stormy', settled: false }).soothes).toBe(false);
    expect(effect(['t-options'], { temper: 'stormy', settled: false }).soothes).toBe(false);
    expect(effect(['t-empathy']).soothes).toBe(false);
  });

  test('some faults count double in some tempers', () => {
    expect(effect(['t-long'], { temper: 'picky' }).change).toEqual([-9, -3, 0]);
  });
});

describe('how much counts', () => {
  const sizes = [1, 2, 3, 4, 5];

  test('the three strongest gains and the three strongest losses', () => {
    expect(effect(sizes.map((size) => `t-plus-${size}`)).change).toEqual([12, 0, 0]);
    expect(effect(sizes.map((size) => `t-minus-${size}`)).change).toEqual([-12, 0, 0]);
    const both = effect(sizes.flatMap((size) => [`t-plus-${size}`, `t-minus-${size}`]));
    expect(both.change).toEqual([0, 0, 0]);
    expect(both.causes).toHaveLength(6);
  });

  test('the order in which marks are given does not matter', () => {
    const marks = ['t-plus-2', 't-minus-5', 't-empathy', 't-plus-4', 't-plus-1'];
    expect(effect([...marks].reverse()).change).toEqual(effect(marks).change);
  });

  test('at most 20 points of each mood', () => {
    expect(effect(['t-huge']).change).toEqual([20, 20, 20]);
    expect(effect(['t-awful'], { persona: 'hurried' }).change).toEqual([-22, -20, -20]);
  });

  test('the author has a say beyond the rules, within the same bounds', () => {
    const { change, causes } = effect(['t-empathy'], { extra: [-5, 0, 1] });
    expect(change).toEqual([-1, 3, 3]);
    expect(causes.at(-1)).toMatchObject({ kind: 'author', mark: -1, change: [-5, 0, 1] });
    expect(effect(['t-huge'], { extra: [50, 0, 0] }).change).toEqual([20, 20, 20]);
  });

  test('tenths are the finest step, whatever customer hears whatever marks', () => {
    const shipped = builtIn();
    const { personas, tempers, marks } = shipped;
    fc.assert(
      fc.property(
        fc.constantFrom(...personas.map(({ id }) => id)),
        fc.constantFrom(...tempers.map(({ id }) => id)),
        fc.boolean(),
        fc.constantFrom<Warmth>(-1, 0, 1),
        fc.uniqueArray(fc.constantFrom(...marks.map(({ id }) => id)), { maxLength: 8 }),
        (who, state, settled, before, ids) => {
          const { change, causes } = effect(ids, { persona: who, temper: state, settled, before }, shipped);
          const pace = personas.find(({ id }) => id === who)?.['patience-per-reply'] ?? 0;
          for (const [axis, value] of change.entries()) {
            expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-9);
            expect(Math.abs(value - (axis === 0 ? pace : 0))).toBeLessThanOrEqual(20);
          }
          expect(causes.filter(({ kind }) => kind === 'mark').length).toBeLessThanOrEqual(6 + 1);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('warmth', () => {
  test('is what lifted trust with a warm word, or what cost trust', () => {
    expect(effect(['t-empathy']).warmth).toBe(1);
    expect(effect(['t-options']).warmth).toBe(0);
    expect(effect(['t-contradict']).warmth).toBe(-1);
  });

  test('that turns cold is a swing, told as a cause of its own', () => {
    const swung = effect(['t-contradict'], { before: 1 });
    expect(swung.change).toEqual([-7, -7, -5]);
    expect(swung.causes.map(({ mark }) => library.marks[mark]?.id)).toEqual([
      't-contradict',
      't-style-swing',
    ]);
    expect(effect(['t-contradict'], { before: 0 }).change).toEqual(contradict);
    expect(effect(['t-contradict', 't-style-swing'], { before: 1 }).change).toEqual(swung.change);
  });

  test('comes back from a customer who mirrors: gains after warmth, losses after coldness', () => {
    expect(effect(['t-empathy'], { persona: 'mirror', before: 1 }).change).toEqual([6, 4.5, 3]);
    expect(effect(['t-empathy'], { persona: 'mirror', before: -1 }).change).toEqual(empathy);
    expect(effect(['t-contradict'], { persona: 'mirror', before: -1 }).change).toEqual([-9, -6, -6]);
    expect(effect(['t-empathy'], { persona: 'mirror' }).change).toEqual(empathy);
  });
});
