import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import type { Seal } from '../../src/core/attempt/seal.ts';
import { sealSchema } from '../../src/core/attempt/seal-schema.ts';
import type { Program } from '../../src/core/pack/program.ts';
import { checkSeal, makeDeviceKey, sealAttempt } from '../../src/platform/device-key.ts';
import { oneDecision } from '../app/app-world.ts';
import { ended, headerOf, moved, replied, started } from './attempt-store-contract.ts';

const attempt: Attempt = {
  header: headerOf('one', { scenario: 'call', forkedFrom: { attempt: 'zero', events: 1 } }),
  events: [
    started(),
    replied(1, 0),
    moved(2),
    { n: 3, at: 1_003, type: 'hint-taken', node: 'check', rung: 2 },
    { n: 4, at: 1_004, type: 'paused' },
    { n: 5, at: 1_005, type: 'resumed' },
    ended(6),
  ],
};
const program = oneDecision();
const pair = await makeDeviceKey();
const seal = await sealAttempt(attempt, program, pair);

type Step = string | number;

/** Where every field of a value lies. */
function leaves(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps: readonly Step[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return steps.flatMap((step) => leaves((value as Record<Step, unknown>)[step], [...at, step]));
}

function changed<T>(
  whole: T,
  at: readonly Step[],
  change: (parent: Record<Step, unknown>, step: Step) => void,
): T {
  const copy = structuredClone(whole);
  const parent = at
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], copy);
  change(parent as Record<Step, unknown>, at.at(-1) as Step);
  return copy;
}

const otherThan = (value: unknown): unknown =>
  typeof value === 'number' ? value + 1 : value === null ? 'x' : `${value}x`;

describe('a sealed log', () => {
  test('is whole as it was, also after a journey through a file', async () => {
    const travelled = JSON.parse(JSON.stringify({ attempt, seal })) as { attempt: Attempt; seal: Seal };
    expect(await checkSeal(travelled.attempt, program, travelled.seal)).toBeNull();
    expect(sealSchema.parse(travelled.seal)).toEqual(seal);
  });

  test('says of every field when it was altered, or is gone, or is new', async () => {
    const all = leaves(attempt);
    expect(all.length).toBeGreaterThan(40);
    for (const at of all) {
      const event = at[0] === 'events' ? at[1] : null;
      const path = at.slice(at[0] === 'events' ? 2 : 1).join('.');
      const altered = changed(attempt, at, (parent, step) => {
        parent[step] = otherThan(parent[step]);
      });
      expect(await checkSeal(altered, program, seal)).toEqual({ kind: 'field', event, path });
      const gone = changed(attempt, at, (parent, step) => {
        delete parent[step];
      });
      expect(await checkSeal(gone, program, seal)).toMatchObject({ kind: 'field', event });
      const more = changed(attempt, [...at.slice(0, -1), 'zz'], (parent, step) => {
        parent[step] = 1;
      });
      expect(await checkSeal(more, program, seal)).toMatchObject({ kind: 'field', event });
    }
  });

  test('says when its tail was cut, or when there is more of it, or when events changed places', async () => {
    for (let left = 0; left < attempt.events.length; left++) {
      const cut = { ...attempt, events: attempt.events.slice(0, left) };
      expect(await checkSeal(cut, program, seal)).toEqual({ kind: 'cut', left });
    }
    const longer = { ...attempt, events: [...attempt.events, { n: 7, at: 1_007, type: 'paused' as const }] };
    expect(await checkSeal(longer, program, seal)).toEqual({ kind: 'added', event: 7 });
    const [first, second, ...rest] = attempt.events;
    const turned = { ...attempt, events: [second, first, ...rest] } as Attempt;
    expect(await checkSeal(turned, program, seal)).toMatchObject({ kind: 'field', event: 0 });
  });

  test('says when its pack reads otherwise, which the digest in the header need not show', async () => {
    const other = oneDecision('another title');
    const impostor: Program = { ...other, digest: program.digest };
    expect(await checkSeal(attempt, impostor, seal)).toEqual({ kind: 'pack' });
    // Where the pack is not at hand, there is nothing to compare, and no report either.
    expect(await checkSeal(attempt, null, seal)).toBeNull();
    expect(await checkSeal(attempt, impostor, await sealAttempt(attempt, null, pair))).toBeNull();
  });

  test('a seal that was altered in any place, or made to fit, is no seal', async () => {
    for (const at of leaves(seal)) {
      const altered = changed(seal, at, (parent, step) => {
        parent[step] = otherThan(parent[step]);
      });
      expect(await checkSeal(attempt, program, altered)).toEqual({ kind: 'seal' });
    }
    // Another device's seal on an altered log is whole, but names another key: forging needs no more, and this is said.
    const other = await sealAttempt(attempt, program, await makeDeviceKey());
    expect(await checkSeal(attempt, program, { ...other, key: seal.key })).toEqual({ kind: 'seal' });
    expect(await checkSeal(attempt, program, other)).toBeNull();
    expect(other.key).not.toBe(seal.key);
  });

  test('the key cannot be taken out of the device', async () => {
    await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  });
});
