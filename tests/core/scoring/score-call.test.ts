import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/attempt/replay.ts';
import type { ChoiceNode } from '../../../src/core/pack/program.ts';
import { dimensions } from '../../../src/core/phrases/vocabulary.ts';
import { bestRun } from '../../../src/core/scoring/best-run.ts';
import { callFacts } from '../../../src/core/scoring/call-rules/call-facts.ts';
import { playRun } from '../../../src/core/scoring/play-run.ts';
import { rateAuthored } from '../../../src/core/scoring/rate-steps.ts';
import { bandOf, type PartId, type Score } from '../../../src/core/scoring/score.ts';
import { scoreAttempt } from '../../../src/core/scoring/score-attempt.ts';
import { scoreCall } from '../../../src/core/scoring/score-call.ts';
import { analyser, library as builtIn, builtInCalls, headerFor } from '../pack/packs.ts';
import { rule, smallLibrary } from '../pack/small-world.ts';
import { factsOf, type Said } from './facts.ts';

const library = smallLibrary({
  rules: [
    rule('good', 10, { limit: 9 }),
    rule('great', 30, { limit: 9, dimension: 'empathy' }),
    rule('great-too', 30, { limit: 9 }),
    rule('bad', -6),
    rule('awful', -90),
    rule('abuse', -10, { severity: 'veto' }),
    rule('grave', -6, { severity: 'major' }),
    rule('graver', -9, { severity: 'critical' }),
    rule('hint-taken', -1, { dimension: 'efficiency' }),
  ],
});

const marks = (...ids: string[]): Said => ({ marks: ids });
const tenths = (score: Score, id: PartId) => score.parts.find((part) => part.id === id)?.tenths;
const score = (said: readonly Said[], more: Parameters<typeof factsOf>[2] = {}) =>
  scoreCall(factsOf(library, said, more));
const raw = (...said: readonly Said[]) => score(said, { par: 4 }).raw;

describe('the score of a call', () => {
  test('is 60 for enough replies that show nothing', () => {
    expect(raw({}, {}, {}, {})).toBe(60);
  });

  test('weighs the first and the last reply twice', () => {
    expect(raw(marks('good'), {}, {}, {})).toBe(63.3);
    expect(raw({}, marks('good'), {}, {})).toBe(61.7);
    expect(raw({}, {}, {}, marks('good'))).toBe(63.3);
    expect(raw({}, {}, {}, marks('bad'))).toBe(58);
  });

  test('gives nothing for replies that a call of this kind needs and that were never given', () => {
    expect(score([{}, {}], { par: 4 })).toMatchObject({ raw: 30 });
    expect(tenths(score([{}, {}], { par: 4 }), 'missing')).toBe(-300);
    expect(score([], { par: 4 }).raw).toBe(0);
    expect(raw(marks('great'))).toBe(30);
  });

  test('divides by the replies given when there were more', () => {
    expect(raw(marks('good'), {}, {}, {}, {}, {}, {}, {})).toBe(62);
  });

  test('keeps every reply, and the whole, within 0..100', () => {
    expect(raw({}, marks('great', 'great-too'), {}, {})).toBe(66.7);
    expect(tenths(score([{}, marks('great', 'great-too'), {}, {}], { par: 4 }), 'bounds')).toBe(-33);
    expect(raw({}, marks('awful'), {}, {})).toBe(50);
    expect(raw(...Array.from({ length: 4 }, () => marks('awful')))).toBe(0);
    expect(raw(...Array.from({ length: 4 }, () => marks('great', 'great-too')))).toBe(100);
  });

  test('is scaled, and named by its band', () => {
    expect(score([{}, {}])).toMatchObject({
      version: 1,
      raw: 60,
      min: 0,
      max: 100,
      scaled: 0.6,
      band: 'pass',
    });
    expect([100, 90, 89.9, 75, 74.9, 60, 59.9, 0].map(bandOf)).toEqual([
      'excellent',
      'excellent',
      'good',
      'good',
      'pass',
      'pass',
      'fail',
      'fail',
    ]);
  });

  test('charges hints to the call', () => {
    const hints = [{ turn: 0, rung: 2 }];
    expect(score([{}, {}], { hints }).raw).toBe(58);
    expect(tenths(score([{}, {}], { hints }), 'efficiency')).toBe(-20);
  });

  test('skips the voice, which text cannot show, and says so', () => {
    expect(
      score([{}, {}])
        .parts.filter(({ skipped }) => skipped)
        .map(({ id }) => id),
    ).toEqual(['voice']);
  });
});

describe('a veto', () => {
  const great = marks('great');

  test('caps the call at 59, and the part says what it cost', () => {
    const vetoed = score([great, great, great, marks('great', 'abuse')], { par: 4 });
    expect(vetoed).toMatchObject({ raw: 59, band: 'fail' });
    expect(tenths(vetoed, 'veto')).toBe(590 - 867);
  });

  test('does not lift a call that is lower anyway', () => {
    expect(score([marks('abuse'), marks('awful')])).toMatchObject({ raw: 25 });
  });

  test('comes from major faults at three separate moments, not at two, nor from three at one', () => {
    const grave = marks('great', 'great-too', 'grave');
    const graver = marks('great', 'great-too', 'graver');
    expect(raw(grave, graver, great, great)).toBeGreaterThan(59);
    expect(raw(grave, graver, grave, great)).toBe(59);
    expect(raw(marks('great', 'great-too', 'grave', 'graver', 'bad'), great, great, great)).toBeGreaterThan(
      59,
    );
  });

  test('is not given for what was unsure', () => {
    const unsure = { marks: [{ id: 'abuse', confidence: 0.5 }] };
    expect(raw(great, unsure, great, great)).toBeGreaterThan(59);
  });
});

describe('any call that can be picked', () => {
  const run = fc.record({
    call: fc.constantFrom(...builtInCalls()),
    persona: fc.constantFrom(...builtIn().personas.map(({ id }) => id)),
    temper: fc.constantFrom(...builtIn().tempers.map(({ id }) => id)),
    seed: fc.nat(1_000_000),
  });

  function play(
    { call, ...changes }: typeof run extends fc.Arbitrary<infer T> ? T : never,
    locale: 'zh' | 'en' = 'zh',
  ) {
    const { program, scenario } = call;
    const attempt = playRun(program, headerFor(program, scenario, { ...changes, locale }), 'random');
    const replayed = replay(program, attempt, analyser());
    if (!replayed.ok) throw new Error(replayed.problem);
    return { replayed: replayed.replay, score: scoreAttempt(program, replayed.replay) };
  }

  test('has a score whose parts are its sum, tenth by tenth, and whose evidence is the sum of its part', () => {
    fc.assert(
      fc.property(run, (chosen) => {
        const { score } = play(chosen);
        expect(score.parts.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(Math.round(score.raw * 10));
        expect(score.raw).toBe(Math.round(score.raw * 10) / 10);
        expect(score.scaled).toBe(Math.round(score.raw * 10) / 1000);
        expect(score.raw).toBeGreaterThanOrEqual(0);
        expect(score.raw).toBeLessThanOrEqual(100);
        for (const { id, tenths, evidence } of score.parts) {
          if (!(dimensions as readonly string[]).includes(id)) continue;
          expect(evidence.reduce((sum, item) => sum + item.tenths, 0)).toBe(tenths);
          expect(evidence.every(({ dimension }) => dimension === id)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  test('scores and goes the same in Chinese and in English', () => {
    fc.assert(
      fc.property(run, (chosen) => {
        const [zh, en] = [play(chosen, 'zh'), play(chosen, 'en')];
        expect(en.score).toEqual(zh.score);
        expect(en.replayed.snapshot).toEqual({ ...zh.replayed.snapshot, locale: 'en' });
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test.each(builtInCalls().map((call) => [call.scenario.id, call] as const))(
    'cannot score high when it is hung up half-way, however well it went: %s',
    (_, { program, index, scenario }) => {
      const { persona, temper } = scenario.customer;
      const { picks } = bestRun(program, { scenario: index, persona, temper, locale: 'zh' }, 'highest');
      const half = picks.slice(0, Math.floor(scenario.par / 2));
      const replies = half.map(({ node, choice }, turn) => {
        const reply = (scenario.nodes[node] as ChoiceNode).replies[choice];
        if (!reply) throw new Error('no such reply');
        return rateAuthored(turn, reply);
      });
      const who = builtIn().personas[persona];
      if (!who) throw new Error('nobody');
      for (const ending of ['good', null] as const) {
        expect(scoreCall(callFacts(builtIn(), scenario, who, ending, replies, [])).raw).toBeLessThan(60);
      }
    },
  );
});
