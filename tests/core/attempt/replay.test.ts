import { describe, expect, test } from 'vitest';
import type { Attempt, AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { verifyAttempt } from '../../../src/core/attempt/verify-attempt.ts';
import { analyser } from '../pack/packs.ts';
import { played } from './play-by-chance.ts';

describe('replay', () => {
  test('of every prefix of a log gives the state the call was in', () => {
    for (const { call, attempt, states } of played) {
      for (let length = 1; length <= attempt.events.length; length++) {
        const prefix = { ...attempt, events: attempt.events.slice(0, length) };
        const result = replay(call.program, prefix, analyser());
        expect(result.ok && result.replay.snapshot).toEqual(states[length - 1]);
      }
    }
  });

  test('tells every step: what was said, heard, meant and found', () => {
    const typed = played.flatMap(({ call, attempt }) => {
      const result = replay(call.program, attempt, analyser());
      return result.ok ? result.replay.steps : [];
    });
    expect(typed.some(({ reply, findings }) => reply.kind === 'typed' && findings.length > 0)).toBe(true);
    expect(typed.some(({ reply, choice }) => reply.kind === 'typed' && choice < 0)).toBe(true);
    expect(typed.every(({ reply, findings }) => reply.kind === 'typed' || findings.length === 0)).toBe(true);
    expect(typed.every(({ heard, before }) => before.turn > 0 || heard.zh !== '')).toBe(true);
  });

  test('keeps the hints that were taken, each at its turn', () => {
    for (const { call, attempt } of played) {
      const result = replay(call.program, attempt, analyser());
      const taken = attempt.events.filter(({ type }) => type === 'hint-taken');
      expect(result.ok && result.replay.hints).toHaveLength(taken.length);
    }
  });

  test('does not depend on the clock', () => {
    const [{ call, attempt } = {}] = played;
    if (!call || !attempt) throw new Error('nothing played');
    const later = {
      ...attempt,
      events: attempt.events.map((event) => ({ ...event, at: event.n * 7 - 5000 })),
    };
    expect(replay(call.program, later, analyser())).toEqual(replay(call.program, attempt, analyser()));
  });
});

describe('a log that cannot be replayed', () => {
  const { call, attempt } = played.find(({ attempt }) => attempt.events.length > 12) ?? {};
  if (!call || !attempt) throw new Error('nothing played');
  const { events, header } = attempt;
  const firstReply = events.findIndex(({ type }) => type === 'replied');

  const change = (index: number, changes: Readonly<Record<string, unknown>>): Attempt => ({
    header,
    events: events.map((event, at) => (at === index ? ({ ...event, ...changes } as AttemptEvent) : event)),
  });

  test.each([
    ['a number left out', change(3, { n: 9 }), 3],
    ['another node', change(firstReply, { node: 'elsewhere' }), firstReply + 1],
    ['another turn', change(firstReply, { turn: 7 }), firstReply + 1],
    [
      'a reply that does not exist',
      change(firstReply, { reply: { kind: 'picked', choice: 'nothing' } }),
      firstReply + 1,
    ],
    ['a move from elsewhere', change(firstReply + 1, { from: 'elsewhere' }), firstReply + 1],
    ['a move to nowhere', change(firstReply + 1, { to: 'nowhere' }), firstReply + 1],
    ['a threshold that does not exist', change(firstReply + 1, { threshold: 'nothing' }), firstReply + 1],
    [
      'a move without a reply',
      { header, events: events.filter((_, at) => at !== firstReply).map((event, n) => ({ ...event, n })) },
      firstReply,
    ],
  ])('%s', (_, broken, n) => {
    expect(replay(call.program, broken, analyser())).toEqual({ ok: false, problem: 'broken-log', n });
    expect(verifyAttempt(call.program, broken, analyser())).toEqual({ ok: false, problem: 'broken-log', n });
  });

  test.each([
    [{ pack: '0'.repeat(64) }, 'other-pack'],
    [{ scenario: 'nothing' }, 'unknown-scenario'],
    [{ persona: 'dragon' }, 'unknown-persona'],
    [{ temper: 'merry' }, 'unknown-temper'],
  ])('a header with %o', (changes, problem) => {
    const other = { header: { ...header, ...changes }, events };
    expect(replay(call.program, other, analyser())).toEqual({ ok: false, problem, n: 0 });
  });
});
