import { describe, expect, test } from 'vitest';
import { verifyAttempt } from '../../../src/core/attempt/verify-attempt.ts';
import { understand } from '../../../src/core/dialogue/understand.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import {
  acceptsReply,
  hintRung,
  saveStateOf,
  snapshotOf,
  waitedMs,
} from '../../../src/features/practice/call-state.ts';
import { freshCall, sessionOn } from './call-fixture.ts';
import { tinyProgram } from './tiny-program.ts';

const program = tinyProgram();
const nodeOf = (session: Awaited<ReturnType<typeof sessionOn>>) =>
  program.scenarios[0]?.nodes[snapshotOf(session.store.getState()).node]?.id;

async function waiting(mode?: 'guided' | 'practice' | 'exam') {
  const call = await freshCall(program, mode);
  call.session.begin();
  call.clock.advance(3000);
  call.session.spoken();
  return call;
}

describe('a session', () => {
  test('rings, lets the customer speak, then takes a reply', async () => {
    const { session } = await freshCall(program);
    const phases = [session.store.getState().phase];
    session.begin();
    phases.push(session.store.getState().phase);
    expect(acceptsReply(session.store.getState())).toBe(false);
    session.spoken();
    phases.push(session.store.getState().phase);
    expect(phases).toEqual(['ringing', 'speaking', 'waiting']);
    expect(acceptsReply(session.store.getState())).toBe(true);
  });

  test('a reply before the customer has finished is not taken', async () => {
    const { session, store } = await freshCall(program);
    session.begin();
    await session.reply({ kind: 'picked', choice: 0 });
    expect(session.store.getState().steps).toHaveLength(0);
    expect((await store.load('attempt-1'))?.events).toHaveLength(1);
  });

  test('shows the next state at once and accepts nothing until storage has confirmed', async () => {
    const { session, store, clock } = await waiting();
    const release = store.hold();
    clock.advance(4200);
    const given = session.reply({ kind: 'picked', choice: 0 });
    const shown = session.store.getState();
    expect(shown.steps).toHaveLength(1);
    expect(shown.phase).toBe('speaking');
    expect(saveStateOf(shown)).toBe('saving');
    session.spoken();
    expect(acceptsReply(session.store.getState())).toBe(false);
    release();
    await given;
    expect(saveStateOf(session.store.getState())).toBe('saved');
    expect(acceptsReply(session.store.getState())).toBe(true);
    const events = (await store.load('attempt-1'))?.events ?? [];
    expect(events.map(({ type }) => type)).toEqual(['started', 'replied', 'moved']);
    expect(events[1]).toMatchObject({ type: 'replied', turn: 0, node: 'hello', ms: 4200 });
  });

  test('two replies at the same time are one', async () => {
    const { session, store } = await waiting();
    await Promise.all([
      session.reply({ kind: 'picked', choice: 0 }),
      session.reply({ kind: 'picked', choice: 1 }),
    ]);
    const events = (await store.load('attempt-1'))?.events ?? [];
    expect(events.filter(({ type }) => type === 'replied')).toHaveLength(1);
  });

  test('words that were foreseen are read once, and mean the same', async () => {
    const text = '对不起让您着急了，我去查失物柜。';
    let read = 0;
    const logs = [];
    for (const foreseen of [[], [text], ['不行', `${text} `]]) {
      const { session, store } = await waiting();
      const reader = await session.prepareReader();
      if (!reader) throw new Error('no reader');
      const plainly = reader.understand;
      read = 0;
      Object.assign(reader, {
        understand: (...given: Parameters<typeof plainly>) => {
          read++;
          return plainly(...given);
        },
      });
      for (const words of foreseen) session.foresee(words);
      const before = read;
      await session.reply({ kind: 'typed', text });
      expect(read - before).toBe(foreseen.length === 0 ? 1 : 0);
      logs.push((await store.load('attempt-1'))?.events);
    }
    expect(logs[1]).toEqual(logs[0]);
    expect(logs[2]).toEqual(logs[0]);
  });

  test('nothing is foreseen before the reader is there, and nothing is fetched for it', async () => {
    const { store, clock } = await freshCall(program);
    let fetched = 0;
    const session = await sessionOn(program, store, clock, 'attempt-1', () => fetched++);
    session.begin();
    session.spoken();
    session.foresee('对不起');
    expect(fetched).toBe(0);
    await session.reply({ kind: 'typed', text: '对不起' });
    expect(fetched).toBe(1);
    expect(session.store.getState().steps).toHaveLength(1);
  });

  test('a typed reply is understood, logged with its words, and leaves no drift', async () => {
    const { session, store } = await waiting();
    await session.reply({ kind: 'typed', text: ' 对不起让您着急了，我去查失物柜。 ' });
    const attempt = await store.load('attempt-1');
    expect(attempt?.events[1]).toMatchObject({
      reply: { kind: 'typed', text: '对不起让您着急了，我去查失物柜。', choice: 'sorry-and-look' },
    });
    expect(nodeOf(session)).toBe('search');
    if (attempt) {
      expect(verifyAttempt(program, attempt, createAnalyser(program.library))).toEqual({
        ok: true,
        drift: [],
      });
    }
  });

  test('words that mean nothing count as a turn, and the customer asks back', async () => {
    const { session } = await waiting();
    await session.reply({ kind: 'typed', text: '蓝鲸在月亮上跳舞' });
    const { steps } = session.store.getState();
    expect(steps[0]?.reply).toEqual({ kind: 'typed', text: '蓝鲸在月亮上跳舞', choice: null });
    expect(steps[0]?.events.find(({ type }) => type === 'moved')).toMatchObject({ cause: 'unclear' });
    expect(nodeOf(session)).toBe('hello');
  });

  test('blank words are no reply', async () => {
    const { session } = await waiting();
    await session.reply({ kind: 'typed', text: '  \n ' });
    expect(session.store.getState().steps).toHaveLength(0);
  });

  test('plays to the end', async () => {
    const { session, store } = await waiting();
    await session.reply({ kind: 'picked', choice: 0 });
    session.spoken();
    await session.reply({ kind: 'picked', choice: 0 });
    session.spoken();
    expect(session.store.getState().phase).toBe('ended');
    expect((await store.load('attempt-1'))?.events.at(-1)).toMatchObject({ type: 'ended', ending: 'found' });
  });
});

describe('when storage says no', () => {
  test('the call stops, nothing is lost, and saving again goes on', async () => {
    const { session, store, clock } = await waiting();
    store.fail = 'full';
    await session.reply({ kind: 'picked', choice: 1 });
    const failed = session.store.getState();
    expect(failed.problem).toBe('full');
    expect(saveStateOf(failed)).toBe('failed');
    expect(failed.steps).toHaveLength(1);
    expect(failed.events).toHaveLength(3);
    session.spoken();
    expect(acceptsReply(session.store.getState())).toBe(false);

    await session.saveAgain();
    expect(session.store.getState().problem).toBe('full');

    clock.advance(60_000);
    store.fail = null;
    await session.saveAgain();
    expect(saveStateOf(session.store.getState())).toBe('saved');
    expect(acceptsReply(session.store.getState())).toBe(true);
    expect((await store.load('attempt-1'))?.events).toEqual(session.store.getState().events);
  });

  test('the time of the failure is not the customer’s waiting', async () => {
    const { session, store, clock } = await waiting();
    store.fail = 'failed';
    await session.takeHint(0);
    clock.advance(90_000);
    store.fail = null;
    await session.saveAgain();
    clock.advance(1500);
    expect(waitedMs(session.store.getState(), clock.now())).toBe(1500);
  });

  test('an append that happened without an answer is not doubled', async () => {
    const { session, store } = await waiting();
    const { append } = store;
    store.append = async (id, events) => {
      await append(id, events);
      throw new Error('the answer got lost');
    };
    await session.reply({ kind: 'picked', choice: 0 });
    expect(session.store.getState().problem).toBe('failed');
    store.append = append;
    await session.saveAgain();
    const events = (await store.load('attempt-1'))?.events ?? [];
    expect(events.map(({ n }) => n)).toEqual([0, 1, 2]);
  });

  test('leaving tells whether everything is safe', async () => {
    const { session, store } = await waiting();
    store.fail = 'blocked';
    await session.reply({ kind: 'picked', choice: 0 });
    expect(await session.leave()).toBe(false);
    store.fail = null;
    expect(await session.leave()).toBe(true);
  });
});

describe('resuming', () => {
  test('a page that opens later stands at the last acknowledged turn, paused', async () => {
    const { session, store, clock } = await waiting();
    await session.reply({ kind: 'typed', text: '对不起，我去查一查。' });
    session.spoken();
    const before = snapshotOf(session.store.getState());
    clock.advance(3_600_000);

    const again = await sessionOn(program, store, clock);
    const state = again.store.getState();
    expect(snapshotOf(state)).toEqual(before);
    expect(state).toMatchObject({ phase: 'waiting', paused: true });
    expect(acceptsReply(state)).toBe(false);
    await again.resume();
    expect(acceptsReply(again.store.getState())).toBe(true);
    await again.reply({ kind: 'picked', choice: 0 });
    expect((await store.load('attempt-1'))?.events.map(({ type }) => type)).toEqual([
      'started',
      'replied',
      'moved',
      'resumed',
      'replied',
      'moved',
      'ended',
    ]);
  });

  test('an hour in the drawer costs no patience', async () => {
    const { session, store, clock } = await waiting();
    await session.leave();
    clock.advance(3_600_000);
    const again = await sessionOn(program, store, clock);
    await again.resume();
    clock.advance(2000);
    await again.reply({ kind: 'picked', choice: 0 });
    const replied = (await store.load('attempt-1'))?.events.find(({ type }) => type === 'replied');
    expect(replied).toMatchObject({ ms: 2000 });
  });

  test('an attempt that has ended stays ended', async () => {
    const { session, store, clock } = await waiting();
    await session.reply({ kind: 'picked', choice: 0 });
    session.spoken();
    await session.reply({ kind: 'picked', choice: 0 });
    const again = await sessionOn(program, store, clock);
    expect(again.store.getState()).toMatchObject({ phase: 'ended', paused: false });
  });
});

describe('pause', () => {
  test('stops the clock of the reply and is logged', async () => {
    const { session, store, clock } = await waiting();
    clock.advance(1000);
    await session.pause();
    clock.advance(50_000);
    await session.resume();
    clock.advance(500);
    await session.reply({ kind: 'picked', choice: 0 });
    const events = (await store.load('attempt-1'))?.events ?? [];
    expect(events.map(({ type }) => type)).toEqual(['started', 'paused', 'resumed', 'replied', 'moved']);
    expect(events[3]).toMatchObject({ ms: 1500 });
  });
});

describe('hints', () => {
  test('climb one rung at a time, each in the log', async () => {
    const { session, store } = await waiting();
    for (let i = 0; i < 5; i++) await session.takeHint(0);
    const events = (await store.load('attempt-1'))?.events ?? [];
    expect(events.slice(1)).toMatchObject([
      { type: 'hint-taken', node: 'hello', rung: 1 },
      { type: 'hint-taken', node: 'hello', rung: 2 },
      { type: 'hint-taken', node: 'hello', rung: 3 },
    ]);
    expect(hintRung(session.store.getState().events)).toBe(3);
    await session.reply({ kind: 'picked', choice: 0 });
    expect(hintRung(session.store.getState().events)).toBe(0);
  });

  test('the free rung is not charged', async () => {
    const { session, store } = await waiting('guided');
    await session.takeHint(1);
    expect((await store.load('attempt-1'))?.events.slice(1)).toMatchObject([{ rung: 2 }]);
  });

  test('stay open while the customer asks back', async () => {
    const { session } = await waiting();
    await session.takeHint(0);
    await session.reply({ kind: 'typed', text: '蓝鲸在月亮上跳舞' });
    expect(hintRung(session.store.getState().events)).toBe(1);
  });

  test('do not exist in an exam', async () => {
    const { session, store } = await waiting('exam');
    await session.takeHint(0);
    expect((await store.load('attempt-1'))?.events).toHaveLength(1);
  });
});

describe('the reader of typed replies', () => {
  test('that does not load keeps the words and can be tried again', async () => {
    const { session, store, clock } = await waiting();
    const attempt = await store.load('attempt-1');
    if (!attempt) throw new Error('no attempt');
    const { createCallSession } = await import('../../../src/features/practice/create-call-session.ts');
    let broken = true;
    const other = createCallSession({
      program,
      attempt,
      replayed: {
        first: session.store.getState().first,
        steps: [],
        snapshot: session.store.getState().first,
        hints: [],
      },
      attempts: store,
      clock,
      loadReader: async () => {
        if (broken) throw new Error('offline');
        return { ...createAnalyser(program.library), understand };
      },
    });
    other.begin();
    other.spoken();
    await other.reply({ kind: 'typed', text: '对不起，我去查。' });
    expect(other.store.getState()).toMatchObject({ reader: 'missing', steps: [] });
    expect(acceptsReply(other.store.getState())).toBe(true);
    broken = false;
    await other.reply({ kind: 'typed', text: '对不起，我去查。' });
    expect(other.store.getState().steps).toHaveLength(1);
  });
});
