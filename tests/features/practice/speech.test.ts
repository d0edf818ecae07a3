import { describe, expect, test, vi } from 'vitest';
import { createSpeech, type SpokenLine } from '../../../src/features/practice/speech/create-speech.ts';
import { speechPlan } from '../../../src/features/practice/speech/speech-plan.ts';
import { tempoOf } from '../../../src/features/practice/speech/tempo.ts';
import { createSimulatedClock } from './simulated-clock.ts';

describe('the rhythm of speech', () => {
  test.each([
    [
      'zh',
      '喂！酒店财务吗？我姓赵，八百六。',
      ['喂！', '酒', '店', '财', '务', '吗？', '我', '姓', '赵，', '八', '百', '六。'],
    ],
    ['zh', '应付860.00，三三二一……', ['应', '付', '860.00，', '三', '三', '二', '一……']],
    ['en', 'No hurry, “please”. Eight-sixty!', ['No ', 'hurry, ', '“please”. ', 'Eight-sixty!']],
  ] as const)('%s: %s', (locale, text, units) => {
    const plan = speechPlan(text, locale, 1);
    expect(plan.units).toEqual(units);
    expect(plan.units.join('')).toBe(text);
    expect(plan.delays).toHaveLength(units.length);
  });

  test('rests at marks, longest at the end of a sentence', () => {
    const { delays } = speechPlan('好，好；好。好', 'zh', 1);
    const [comma = 0, semicolon = 0, stop = 0, plain = 0] = delays;
    expect([plain, comma, semicolon, stop]).toEqual(
      [plain, comma, semicolon, stop].toSorted((a, b) => a - b),
    );
    expect(stop).toBeGreaterThan(plain * 3);
  });

  test('an angry tiger talks faster than a calm koala', () => {
    expect(tempoOf('tiger', 'angry')).toBeLessThan(tempoOf('koala', 'calm'));
    expect(tempoOf('somebody', 'else')).toBe(1);
  });
});

describe('speech', () => {
  const lines: readonly SpokenLine[] = [
    { units: ['a', 'b'], delays: [100, 100], lead: 50 },
    { units: ['c'], delays: [100], lead: 200 },
  ];

  function speak(heard = false) {
    const clock = createSimulatedClock();
    const done = vi.fn();
    const speech = createSpeech(lines, clock, heard, done);
    const at = () => {
      const { line, unit } = speech.store.getState();
      return [line, unit];
    };
    return { clock, done, speech, at };
  }

  test('goes unit by unit and is done once', () => {
    const { clock, done, speech, at } = speak();
    speech.run();
    expect(at()).toEqual([-1, 0]);
    clock.advance(50);
    expect(at()).toEqual([0, 1]);
    clock.advance(100);
    expect(at()).toEqual([0, 2]);
    clock.advance(199);
    expect(at()).toEqual([0, 2]);
    expect(done).not.toHaveBeenCalled();
    clock.advance(1);
    expect(at()).toEqual([1, 1]);
    expect(done).toHaveBeenCalledOnce();
    speech.skip();
    expect(done).toHaveBeenCalledOnce();
  });

  test('holds and goes on', () => {
    const { clock, done, speech, at } = speak();
    speech.run();
    clock.advance(60);
    speech.hold();
    clock.advance(10_000);
    expect(at()).toEqual([0, 1]);
    speech.run();
    clock.advance(300);
    expect(done).toHaveBeenCalledOnce();
  });

  test('skips to the end at any time', () => {
    const { speech, done, at, clock } = speak();
    speech.run();
    speech.skip();
    expect(at()).toEqual([1, 1]);
    clock.advance(10_000);
    expect(done).toHaveBeenCalledOnce();
  });

  test('what was heard before stands there in whole', () => {
    const { speech, at, done, clock } = speak(true);
    expect(at()).toEqual([1, 1]);
    speech.run();
    clock.advance(10_000);
    expect(done).not.toHaveBeenCalled();
  });
});
