import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/core/check/check-pack.ts';
import { checkPlans } from '../../../src/core/check/check-plans.ts';
import { analyser, template, templateFiles } from '../pack/packs.ts';

const steps = [{ pick: 'greet-and-ask' }, { pick: 'confirm-and-look' }, { pick: 'close-warmly' }];
const expected = { ending: 'grateful' };

/** What a plan for the template's call comes to: code and data of each diagnostic. */
function faults(plan: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const whole = {
    id: 'a',
    title: { zh: '一', en: 'One' },
    scenario: 'lost-umbrella',
    steps,
    expect: expected,
    ...plan,
  };
  const files = new Map([['plans/a.yaml', JSON.stringify(whole)]]);
  return checkPlans(files, template(), analyser()).map(({ code, data }) => ({ code, ...data }));
}

describe('a plan', () => {
  test('that goes as told has nothing to say', () => {
    expect(faults({})).toEqual([]);
    expect(
      faults({
        persona: 'tiger',
        temper: 'calm',
        steps: steps.map((step) => ({ ...step, wait: 20 })),
        expect: {
          ending: 'polite',
          score: { min: 50, max: 100 },
          patience: { min: 1 },
          trust: { min: 60 },
          satisfaction: { max: 100 },
          visits: ['hello', 'search', 'close', 'polite'],
          says: [
            { zh: '我姓林', en: 'Lin here' },
            { zh: '木头柄', en: 'a crack in it' },
          ],
        },
      }),
    ).toEqual([]);
  });

  test.each([
    ['ending', { ending: 'polite' }, { expected: 'polite', found: 'grateful' }],
    ['score', { ...expected, score: { max: 30 } }, { expected: '..30' }],
    ['patience', { ...expected, patience: { min: 99 } }, { expected: '99..' }],
    ['trust', { ...expected, trust: { min: 10, max: 20 } }, { expected: '10..20' }],
    ['satisfaction', { ...expected, satisfaction: { max: 1 } }, { expected: '..1' }],
    ['visits', { ...expected, visits: ['search', 'gave-up'] }, { expected: 'gave-up', found: '-' }],
    ['says', { ...expected, says: [{ zh: '再见了', en: 'his father' }] }, { expected: '再见了', found: '-' }],
  ])('whose %s is another says what was expected and what was found', (what, expect_, data) => {
    expect(faults({ expect: expect_ })).toMatchObject([{ code: 'plan-outcome', what, ...data }]);
  });

  test('tells everything that came out otherwise, but only the first step that cannot be taken', () => {
    const wrong = { ending: 'polite', patience: { max: 1 }, visits: ['gave-up'] };
    expect(faults({ expect: wrong }).map(({ what }) => what)).toEqual(['ending', 'patience', 'visits']);
    expect(faults({ steps: [{ pick: 'a' }, { pick: 'b' }] })).toMatchObject([
      { code: 'plan-not-offered', reply: 'a', node: 'hello' },
    ]);
  });

  test('that waits has less patience at the end', () => {
    const patience = { ...expected, patience: { min: 70 } };
    expect(faults({ expect: patience })).toEqual([]);
    const slow = steps.map((step) => ({ ...step, wait: 90 }));
    expect(faults({ steps: slow, expect: patience })).toMatchObject([{ what: 'patience' }]);
  });

  test('with typed steps is walked in both languages', () => {
    const typed = (en: string) => [
      { type: { zh: '您好，我是前台周洁，伞是什么样子的？', en }, means: 'greet-and-ask' },
      ...steps.slice(1),
    ];
    expect(
      faults({
        steps: typed('Hello, Zhou Jie at reception. Could you please tell me what your umbrella looks like?'),
      }),
    ).toEqual([]);
    expect(faults({ steps: typed('Lost property is not our desk, try security.') })).toEqual([
      {
        code: 'plan-misunderstood',
        locale: 'en',
        text: 'Lost property is not our desk, try security.',
        wanted: 'greet-and-ask',
        understood: 'not-my-desk',
      },
    ]);
  });
});

test('a pack is checked as a whole: its graph and its plans', () => {
  expect(checkPack(templateFiles(), template())).toEqual([]);
  const plan = JSON.stringify({
    id: 'a',
    title: { zh: '一', en: 'One' },
    scenario: 'nowhere',
    steps,
    expect: expected,
  });
  const files = new Map(templateFiles()).set('plans/a.yaml', plan);
  expect(checkPack(files, template()).map(({ code, file }) => [code, file])).toEqual([
    ['unknown-scenario', 'plans/a.yaml'],
  ]);
});
