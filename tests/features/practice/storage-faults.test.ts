import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { canonicalJson } from '../../../src/core/base/canonical-json.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import { saveStateOf, snapshotOf } from '../../../src/features/practice/call-state.ts';
import type { CallSession } from '../../../src/features/practice/create-call-session.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import { createFileJournal } from '../../../src/platform/journal/file-journal.ts';
import { createSteadyStores } from '../../../src/platform/journal/steady-stores.ts';
import type { LocalStore } from '../../../src/platform/local-store.ts';
import { createMemoryStore } from '../../../src/platform/memory-store.ts';
import { createTwinStore } from '../../../src/platform/twin-store.ts';
import { createFakeDisk } from '../../platform/journal/fake-folder.ts';
import { headerFor, sessionOn, startedAttempt } from './call-fixture.ts';
import { createSimulatedClock } from './simulated-clock.ts';
import { tinyProgram } from './tiny-program.ts';

const program = tinyProgram();
const header = headerFor(program);

/** Storage of two places of which one call fails: the one with this number, before or after it was done. */
async function faultyStorage(faultAt: number, when: 'before' | 'after') {
  const disk = createFakeDisk();
  const plain = createMemoryStore();
  const calls: string[] = [];
  const state = { armed: true };
  const count = (name: string): boolean => state.armed && calls.push(name) - 1 === faultAt;

  const wrapped =
    <G extends unknown[], T>(name: string, verb: (...given: G) => Promise<T>) =>
    async (...given: G): Promise<T> => {
      const faulty = count(name);
      if (faulty && when === 'before') throw new StorageError('full');
      const done = await verb(...given);
      if (faulty) throw new StorageError('full');
      return done;
    };
  const database: LocalStore = {
    ...plain,
    create: wrapped('create', plain.create),
    append: wrapped('append', plain.append),
    load: wrapped('load', plain.load),
  };
  disk.fault = (operation) => {
    if (count(operation)) throw new DOMException('full', 'QuotaExceededError');
  };
  const clock = createSimulatedClock();
  const files = await createFileJournal(disk.folder);
  const inWorker = { journal: files, calls: createTwinStore(database, files) };
  const connection = { ...inWorker, lost: new Promise<never>(() => {}), close: () => {} };
  const { journal, calls: fromWorker } = createSteadyStores(async () => connection, clock);
  const store = { ...createTwinStore(database, journal), ...fromWorker };

  /** What both places hold, looked at without counting. */
  async function held(): Promise<readonly (Attempt | null)[]> {
    state.armed = false;
    const found = [await plain.load(header.id), await files.read(header.id)];
    state.armed = true;
    return found;
  }
  return { store, clock, calls, held };
}

type World = Awaited<ReturnType<typeof faultyStorage>>;

/** Plays a call to its end; whenever storage has refused, tries again once. Gives how often it had to. */
async function playThrough({
  store,
  clock,
  held,
}: World): Promise<{ refusals: number; events: Attempt['events'] }> {
  let refusals = 0;
  await startedAttempt(store, clock, header).catch(async () => {
    refusals++;
    await startedAttempt(store, clock, header);
  });
  const open = () => sessionOn(program, store, clock);
  const session: CallSession = await open().catch(() => {
    refusals++;
    return open();
  });

  async function honest(): Promise<void> {
    const state = session.store.getState();
    const places = (await held()).map((attempt) => canonicalJson(attempt?.events ?? []));
    if (saveStateOf(state) === 'saved') {
      expect(places).toEqual([canonicalJson(state.events), canonicalJson(state.events)]);
      return;
    }
    // Nothing may still be under way: the user has been told, and the call stands still.
    expect(saveStateOf(state)).toBe('failed');
    expect(state.problem).toBe('full');
    refusals++;
    await session.saveAgain();
    expect(saveStateOf(session.store.getState())).toBe('saved');
    await honest();
  }

  session.begin();
  for (let turn = 0; ; turn++) {
    clock.advance(2_000);
    session.spoken();
    const state = session.store.getState();
    if (state.phase === 'ended') return { refusals, events: state.events };
    if (turn === 1) {
      await session.pause();
      await honest();
      await session.resume();
      await honest();
      await session.takeHint(0);
      await honest();
    }
    const [offered] = offeredReplies(program, snapshotOf(session.store.getState()));
    if (!offered) throw new Error('nothing to say');
    const reply =
      turn % 2 === 0
        ? ({ kind: 'picked', choice: offered.choice } as const)
        : ({ kind: 'typed', text: offered.reply.say.zh } as const);
    await session.reply(reply);
    await honest();
  }
}

describe('whichever call to storage fails', async () => {
  const faultless = await faultyStorage(-1, 'before');
  const { events } = await playThrough(faultless);
  const calls = faultless.calls.map((name, index) => ({ name, index }));

  test('there are many of them', () => {
    expect(new Set(faultless.calls)).toEqual(
      new Set([
        'create',
        'append',
        'load',
        'getFile',
        'getFileHandle',
        'createSyncAccessHandle',
        'write',
        'flush',
        'close',
      ]),
    );
    expect(calls.length).toBeGreaterThan(30);
  });

  test.each(['before', 'after'] as const)(
    '%s it was done: never a false "saved", and nothing is lost',
    async (when) => {
      for (const { name, index } of calls) {
        const world = await faultyStorage(index, when);
        const played = await playThrough(world);
        expect(`${played.refusals} for ${name} ${index}`).toBe(`1 for ${name} ${index}`);
        expect(played.events).toEqual(events);
        const whole = canonicalJson({ header, events });
        expect((await world.held()).map((attempt) => canonicalJson(attempt))).toEqual([whole, whole]);
      }
    },
  );
});
