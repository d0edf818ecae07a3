import { describe, expect, test } from 'vitest';
import { forkCall } from '../../src/app/calls/fork-call.ts';
import { loadCall } from '../../src/app/calls/load-call.ts';
import { saveAllCalls, saveCalls } from '../../src/app/calls/save-calls.ts';
import { settleCalls } from '../../src/app/calls/settle-calls.ts';
import { startAttempt } from '../../src/app/calls/start-attempt.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { exportAttempts } from '../../src/platform/export-attempts.ts';
import { importAttempts } from '../../src/platform/import-attempts.ts';
import { integrityOf } from '../../src/platform/integrity.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { oneDecision, playedOut, type World, worldOf } from './app-world.ts';

const program = oneDecision();
const choice = { pack: 'small', scenario: 'call', persona: 'plain', temper: 'calm', mode: 'guided' } as const;

/** A call that was taken and came to its end. */
async function takenCall(world: World, reply: 'good' | 'bad' = 'good'): Promise<string> {
  const id = await startAttempt(world, program, choice, 'zh');
  const [first, ...rest] = playedOut(reply);
  expect(first?.type).toBe('started');
  await world.store.append(id, rest);
  await world.history.refresh();
  return id;
}

describe('starting a call', () => {
  test('keeps the attempt with its pack', async () => {
    const world = worldOf(program);
    const id = await startAttempt(world, program, choice, 'en');
    expect(await world.store.load(id)).toEqual({
      header: {
        formatVersion: 1,
        id,
        pack: program.digest,
        packId: 'small',
        scenario: 'call',
        persona: 'plain',
        temper: 'calm',
        seed: 7,
        mode: 'guided',
        scoringVersion: 1,
        locale: 'en',
      },
      events: [{ n: 0, at: world.clock.now(), type: 'started' }],
    });
    expect(await world.store.loadSource(program.digest)).toContain(program.library.digest);
    expect(await world.store.loadSource(program.library.digest)).not.toBeNull();
  });

  test('makes no attempt when its pack cannot be kept', async () => {
    const store = createMemoryStore();
    const full = { ...store, keepSource: () => Promise.reject(new StorageError('full')) };
    await expect(startAttempt(worldOf(program, { store: full }), program, choice, 'zh')).rejects.toThrow(
      'full',
    );
    expect(await store.list()).toEqual([]);
  });
});

describe('loading a call', () => {
  test('takes the bundled pack while it is the same', async () => {
    const world = worldOf(program);
    const id = await takenCall(world);
    const call = await loadCall(world, id);
    expect(call.kind === 'ready' && call.program).toBe(program);
  });

  test('takes the pack kept back then when the bundled one has changed', async () => {
    const world = worldOf(program);
    const id = await takenCall(world);
    const changed = worldOf(oneDecision('another title'), { store: world.store });
    const call = await loadCall(changed, id);
    expect(call.kind === 'ready' && call.program.digest).toBe(program.digest);
    expect(call.kind === 'ready' && call.program.scenarios[0]?.title.zh).toBe('call');
  });

  test('says when there is no attempt, or no pack for it', async () => {
    const world = worldOf(program);
    const id = await takenCall(world);
    expect(await loadCall(world, 'nobody')).toEqual({ kind: 'no-attempt' });
    const elsewhere = worldOf(oneDecision('another title'));
    const attempt = await world.store.load(id);
    await elsewhere.store.create(attempt?.header ?? expect.fail(), attempt?.events ?? []);
    expect(await loadCall(elsewhere, id)).toMatchObject({ kind: 'no-pack', attempt: { header: { id } } });
  });
});

test('a fork begins before its turn and leaves the original alone', async () => {
  const world = worldOf(program);
  const id = await takenCall(world);
  const original = await world.store.load(id);
  const fork = await forkCall(world, original ?? expect.fail(), 0);
  expect(await world.store.load(fork)).toMatchObject({
    header: { id: fork, forkedFrom: { attempt: id, events: 1 } },
    events: [{ type: 'started' }],
  });
  expect(await world.store.load(id)).toEqual(original);
});

describe('a call that has ended', () => {
  test('is sealed, once, and says so of itself', async () => {
    const world = worldOf(program);
    const id = await takenCall(world);
    const unended = await startAttempt(world, program, choice, 'zh');
    await settleCalls(world, new Set());
    const attempt = (await world.store.load(id)) ?? expect.fail();
    const seal = await world.store.loadSeal(id);
    expect(await integrityOf(world.store, attempt, program)).toMatchObject({ kind: 'whole', own: true });
    expect(await world.store.loadSeal(unended)).toBeNull();
    await settleCalls(world, new Set());
    expect(await world.store.loadSeal(id)).toEqual(seal);

    const [first, ...rest] = attempt.events;
    const altered = { ...attempt, events: [{ ...first, at: 1 }, ...rest] } as typeof attempt;
    expect(await integrityOf(world.store, altered, program)).toMatchObject({
      kind: 'altered',
      alteration: { kind: 'field', event: 0, path: 'at' },
    });
  });

  test('keeps its seal on another device, and gets none there when it came without', async () => {
    const world = worldOf(program);
    const id = await takenCall(world);
    const without = await exportAttempts(world.store, [id]);
    await settleCalls(world, new Set());
    const withSeal = await exportAttempts(world.store, [id]);
    const found = [];
    for (const text of [withSeal, without]) {
      const other = worldOf(program);
      await importAttempts(other.store, { size: text.length, text: async () => text });
      await settleCalls(other, new Set());
      found.push(await integrityOf(other.store, (await other.store.load(id)) ?? expect.fail(), program));
    }
    expect(found).toEqual([
      { kind: 'whole', own: false, device: expect.stringMatching(/^.{4}-.{4}$/) },
      { kind: 'unsealed' },
    ]);
  });
});

test('a pack that was changed in the file of a sealed call is named, although it goes by the same digest', async () => {
  const world = worldOf(program);
  const id = await takenCall(world);
  await settleCalls(world, new Set());
  const text = await exportAttempts(world.store, [id]);
  for (const [brought, kind] of [
    [text, 'whole'],
    [text.replace('\\"zh\\":\\"call\\"', '\\"zh\\":\\"a milder call\\"'), 'altered'],
  ] as const) {
    const elsewhere = worldOf(oneDecision('another title'));
    const outcome = await importAttempts(elsewhere.store, {
      size: brought.length,
      text: async () => brought,
    });
    expect(outcome).toMatchObject({ ok: true, added: 1 });
    const call = await loadCall(elsewhere, id);
    if (call.kind !== 'ready') throw new Error(call.kind);
    expect(call.program.scenarios[0]?.title.zh).toBe(kind === 'whole' ? 'call' : 'a milder call');
    const integrity = await integrityOf(elsewhere.store, call.attempt, call.program);
    expect(integrity).toMatchObject(kind === 'whole' ? { kind } : { kind, alteration: { kind: 'pack' } });
  }
});

describe('results that are missing', () => {
  test('are computed and kept', async () => {
    const world = worldOf(program);
    const good = await takenCall(world, 'good');
    const bad = await takenCall(world, 'bad');
    await settleCalls(world, new Set());
    const rows = world.history.state.getState().rows ?? [];
    const raw = (id: string) => rows.find(({ header }) => header.id === id)?.result?.raw ?? Number.NaN;
    expect(raw(good)).toBeGreaterThan(raw(bad));
    expect(rows.find(({ header }) => header.id === good)?.result).toMatchObject({ ending: 'end' });
  });

  test('are tried once a visit, and an unfinished call is left alone', async () => {
    const world = worldOf(oneDecision('another title'));
    await world.store.create(
      {
        formatVersion: 1,
        id: 'lost',
        pack: 'f'.repeat(64),
        packId: 'gone',
        scenario: 'x',
        persona: 'plain',
        temper: 'calm',
        seed: 1,
        mode: 'exam',
        scoringVersion: 1,
        locale: 'zh',
      },
      playedOut('good'),
    );
    await startAttempt(world, program, choice, 'zh');
    await world.history.refresh();
    const tried = new Set<string>();
    await settleCalls(world, tried);
    expect([...tried]).toEqual(['lost']);
    expect(world.history.state.getState().rows?.every(({ result }) => result === null)).toBe(true);
  });
});

test('calls are handed over as a file named after the day', async () => {
  const world = worldOf(program);
  const id = await takenCall(world);
  await takenCall(world);
  await saveCalls(world, [id], 'call');
  expect(await saveAllCalls(world)).toBe(2);
  expect(world.saved.map(({ name }) => name)).toEqual([
    'rapport-call-2026-09-05.json',
    'rapport-calls-2026-09-05.json',
  ]);
  expect(JSON.parse(world.saved[1]?.json ?? '')).toMatchObject({
    format: 'rapport-attempts',
    attempts: [{}, {}],
  });
});
