import { describe, expect, test } from 'vitest';
import { attemptSchema } from '../../../src/core/attempt/attempt-schema.ts';
import { played } from './play-by-chance.ts';

describe('the schema of attempts', () => {
  test('accepts every attempt that was played, unchanged by a journey through JSON', () => {
    for (const { attempt } of played) {
      const parsed = attemptSchema.safeParse(JSON.parse(JSON.stringify(attempt)));
      expect(parsed.error?.issues).toBe(undefined);
      expect(parsed.data).toEqual(attempt);
    }
  });

  const [{ attempt } = { attempt: undefined }] = played;
  if (!attempt) throw new Error('nothing played');
  const { header, events } = attempt;

  test.each([
    ['nothing', null],
    ['a header alone', { header }],
    ['no events', { header, events: [] }],
    ['another format', { header: { ...header, formatVersion: 2 }, events }],
    ['a digest that is none', { header: { ...header, pack: 'abc' }, events }],
    ['an unknown mode', { header: { ...header, mode: 'easy' }, events }],
    ['a key nobody knows', { header: { ...header, score: 100 }, events }],
    ['an unknown event', { header, events: [...events, { n: 99, at: 0, type: 'cheated' }] }],
    ['a negative time', { header, events: [{ ...events[1], ms: -1 }] }],
    ['a number that is none', { header, events: [{ n: 0, at: Number.NaN, type: 'started' }] }],
    ['a rung too high', { header, events: [{ n: 0, at: 0, type: 'hint-taken', node: 'a', rung: 4 }] }],
    [
      'an endless log',
      { header, events: Array.from({ length: 5001 }, (_, n) => ({ n, at: 0, type: 'paused' })) },
    ],
    [
      'an endless reply',
      {
        header,
        events: [
          {
            n: 0,
            at: 0,
            type: 'replied',
            turn: 0,
            node: 'a',
            ms: 0,
            reply: { kind: 'typed', text: 'x'.repeat(20_001), choice: null },
          },
        ],
      },
    ],
  ])('refuses %s', (_, value) => {
    expect(attemptSchema.safeParse(value).success).toBe(false);
  });
});
