import { expect, test, vi } from 'vitest';
import { findUnclearReplies } from '../../src/app/calls/find-unclear-replies.ts';
import type { AttemptEvent, AttemptHeader, LoggedReply } from '../../src/core/attempt/attempt.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { oneDecision, playedOut, worldOf } from './app-world.ts';
import { both } from './one-decision-files.ts';

const program = oneDecision();

const header = (id: string, more: Partial<AttemptHeader> = {}): AttemptHeader => ({
  formatVersion: 1,
  id,
  pack: program.digest,
  packId: 'small',
  scenario: 'call',
  persona: 'plain',
  temper: 'calm',
  seed: 7,
  mode: 'practice',
  scoringVersion: 1,
  locale: 'zh',
  ...more,
});

/** A call in which each reply was said and none of them moved it on. */
function unmoved(at: number, ...replies: readonly LoggedReply[]): readonly AttemptEvent[] {
  return [
    { n: 0, at, type: 'started' },
    ...replies.flatMap((reply, turn): AttemptEvent[] => {
      const stamp = at + 1 + turn;
      return [
        { n: 1 + 2 * turn, at: stamp, type: 'replied', turn, node: 'first', reply, ms: 5 },
        {
          n: 2 + 2 * turn,
          at: stamp,
          type: 'moved',
          from: 'first',
          to: 'first',
          cause: 'unclear',
          threshold: null,
        },
      ];
    }),
  ];
}

const typed = (text: string, choice: string | null = null): LoggedReply => ({ kind: 'typed', text, choice });

test('finds what was typed and meant no reply, with what the customer had said', async () => {
  const world = worldOf(program);
  await world.store.create(header('a'), unmoved(1_000, typed('magpies'), typed('more magpies')));
  await world.store.create(header('b'), playedOut('good'));
  expect(await findUnclearReplies(world)).toEqual({
    replies: [
      {
        text: 'magpies',
        language: 'zh',
        at: 1_001,
        pack: 'small',
        scenario: 'call',
        title: both('call'),
        node: 'first',
        customerLine: 'hello',
        authored: [
          { id: 'good', say: both('say good') },
          { id: 'bad', say: both('say bad') },
        ],
      },
      // The customer has asked back meanwhile.
      expect.objectContaining({
        text: 'more magpies',
        at: 1_002,
        customerLine: expect.stringMatching(/pardon|what/),
      }),
    ],
    missing: 0,
    more: false,
  });
});

test('a call whose script is gone still shows its words, and is counted', async () => {
  const world = worldOf(program);
  await world.store.create(header('a', { pack: 'gone' }), unmoved(1_000, typed('magpies')));
  expect(await findUnclearReplies(world)).toEqual({
    replies: [expect.objectContaining({ text: 'magpies', title: null, customerLine: '', authored: [] })],
    missing: 1,
    more: false,
  });
});

test('looks at the newest two hundred calls only', async () => {
  const world = worldOf(program);
  for (let index = 0; index < 201; index++)
    await world.store.create(header(`call-${index}`), unmoved(index * 1_000, typed(`reply ${index}`)));
  const load = vi.spyOn(world.store, 'load');
  const { replies, more } = await findUnclearReplies(world);
  expect(load).toHaveBeenCalledTimes(200);
  expect(more).toBe(true);
  expect(replies.map(({ text }) => text)).not.toContain('reply 0');
  expect(replies).toHaveLength(200);
});

test('a store that refuses is told of', async () => {
  const store = { ...createMemoryStore(), list: () => Promise.reject(new StorageError('blocked')) };
  await expect(findUnclearReplies(worldOf(program, { store }))).rejects.toMatchObject({ problem: 'blocked' });
});
