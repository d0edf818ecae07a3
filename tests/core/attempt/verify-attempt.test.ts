import { describe, expect, test } from 'vitest';
import type { Attempt, AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import { attemptSchema } from '../../../src/core/attempt/attempt-schema.ts';
import { forkAttempt } from '../../../src/core/attempt/fork-attempt.ts';
import { logStep } from '../../../src/core/attempt/log-step.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { verifyAttempt } from '../../../src/core/attempt/verify-attempt.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import type { ChoiceNode, Program } from '../../../src/core/pack/program.ts';
import { analyser, builtInCalls } from '../pack/packs.ts';
import { playByChance, played } from './play-by-chance.ts';

describe('verification', () => {
  test('finds no drift in what was played with this very pack', () => {
    for (const { call, attempt } of played) {
      expect(verifyAttempt(call.program, attempt, analyser())).toEqual({ ok: true, drift: [] });
    }
  });

  test('finds none in a call that is not over', () => {
    for (const { call, attempt } of played) {
      const unfinished = forkAttempt(attempt, 1, 'unfinished');
      expect(verifyAttempt(call.program, unfinished, analyser())).toEqual({ ok: true, drift: [] });
    }
  });

  /** Changes the last reply, its move or the end of one attempt that the condition holds for. */
  function altered(
    wanted: (attempt: Attempt) => boolean,
    change: (event: AttemptEvent, program: Program) => AttemptEvent | null,
  ) {
    const found = played.find(({ attempt }) => wanted(attempt) && attempt.events.at(-1)?.type === 'ended');
    if (!found) throw new Error('no such attempt');
    const { call, attempt } = found;
    const start = attempt.events.length - 3;
    const events = attempt.events.flatMap((event, index) => {
      const changed = index < start ? event : change(event, call.program);
      return changed ? [changed] : [];
    });
    const verified = verifyAttempt(call.program, { ...attempt, events }, analyser());
    return verified.ok ? verified.drift : verified;
  }
  const lastReply = ({ events }: Attempt) => {
    const replied = events.at(-3);
    return replied?.type === 'replied' ? replied.reply : null;
  };
  const lastCause = ({ events }: Attempt) => {
    const moved = events.at(-2);
    return moved?.type === 'moved' ? moved.cause : null;
  };
  const picked = (attempt: Attempt) =>
    lastReply(attempt)?.kind === 'picked' && lastCause(attempt) === 'reply';
  const typed = (attempt: Attempt) =>
    lastReply(attempt)?.kind === 'typed' && lastReply(attempt)?.choice !== null;

  test('reports another destination, and the end that no longer fits', () => {
    const drift = altered(picked, (event, program) => {
      if (event.type !== 'moved') return event;
      const scenario = program.scenarios.find(({ nodes }) => nodes.some(({ id }) => id === event.from));
      const other = scenario?.nodes.find(({ kind, id }) => kind === 'ending' && id !== event.to)?.id ?? '';
      return { ...event, to: other };
    });
    expect(drift).toMatchObject([{ field: 'destination' }, { field: 'ended' }]);
  });

  test('reports another cause', () => {
    const drift = altered(picked, (event) =>
      event.type === 'moved' ? { ...event, cause: 'fallback' } : event,
    );
    expect(drift).toMatchObject([{ field: 'cause', logged: 'fallback', now: 'reply' }]);
  });

  test('reports a threshold left out', () => {
    const crossed = (attempt: Attempt) => lastCause(attempt) === 'threshold';
    const drift = altered(crossed, (event) =>
      event.type === 'moved' ? { ...event, threshold: null } : event,
    );
    expect(drift).toMatchObject([{ field: 'threshold', logged: null }]);
  });

  test('reports other words under the same meaning', () => {
    const drift = altered(typed, (event) =>
      event.type === 'replied' && event.reply.kind === 'typed'
        ? { ...event, reply: { ...event.reply, text: 'zzz' } }
        : event,
    );
    expect(drift).toContainEqual(expect.objectContaining({ field: 'choice', now: null }));
  });

  test('reports an end left out, and an end made up', () => {
    expect(altered(picked, (event) => (event.type === 'ended' ? null : event))).toMatchObject([
      { field: 'ended', logged: null },
    ]);
    expect(
      altered(picked, (event) => (event.type === 'ended' ? { ...event, ending: 'made-up' } : event)),
    ).toMatchObject([{ field: 'ended', logged: 'made-up' }]);
  });

  test('reports a reply that was not open', () => {
    const closed = builtInCalls().flatMap((call) => {
      const { program, scenario } = call;
      for (let seed = 1; seed <= 60; seed++) {
        const { attempt, states } = playByChance(call, seed);
        for (const [index, event] of attempt.events.entries()) {
          const state = states[index];
          if (event.type !== 'replied' || !state) continue;
          const node = scenario.nodes[state.node] as ChoiceNode;
          const open = offeredReplies(program, state).map(({ choice }) => choice);
          const choice = node.replies.findIndex((_, index) => !open.includes(index));
          const moved = attempt.events[index + 1];
          if (choice < 0 || moved?.type !== 'moved') continue;
          const reply = { kind: 'picked', choice: node.replies[choice]?.id ?? '' } as const;
          const events = [...attempt.events.slice(0, index), { ...event, reply }, moved];
          return [{ program, attempt: { ...attempt, events }, id: reply.choice }];
        }
      }
      return [];
    });
    expect(closed.length).toBeGreaterThan(0);
    for (const { program, attempt, id } of closed) {
      const verified = verifyAttempt(program, attempt, analyser());
      expect(verified.ok && verified.drift).toContainEqual(
        expect.objectContaining({ field: 'choice', logged: id, now: null }),
      );
    }
  });
});

describe('a fork', () => {
  const { call, attempt } = played.find(({ attempt }) => attempt.events.length > 12) ?? {};
  if (!call || !attempt) throw new Error('nothing played');

  test('takes over everything before a turn, under its own name, and leaves the original as it was', () => {
    const before = JSON.stringify(attempt);
    const fork = forkAttempt(attempt, 2, 'second-try');
    expect(fork.header).toEqual({
      ...attempt.header,
      id: 'second-try',
      forkedFrom: { attempt: attempt.header.id, events: fork.events.length },
    });
    expect(fork.events).toEqual(attempt.events.slice(0, fork.events.length));
    expect(fork.events.filter(({ type }) => type === 'replied')).toHaveLength(2);
    expect(JSON.stringify(attempt)).toBe(before);
  });

  test('stands where the original stood, and can go on another way', () => {
    const fork = forkAttempt(attempt, 2, 'second-try');
    const whole = replay(call.program, attempt, analyser());
    const again = replay(call.program, fork, analyser());
    if (!whole.ok || !again.ok) throw new Error('not replayed');
    const { snapshot } = again.replay;
    expect(snapshot).toEqual(whole.replay.steps[2]?.before);
    const taken = whole.replay.steps[2]?.choice;
    const other = offeredReplies(call.program, snapshot).find(({ choice }) => choice !== taken);
    if (!other) throw new Error('no other way');
    const [, events] = transition(call.program, snapshot, { type: 'picked', choice: other.choice, ms: 0 });
    const reply = { kind: 'picked', choice: other.reply.id } as const;
    const step = { n: fork.events.length, at: 0, ms: 0, reply, events };
    const longer = { ...fork, events: [...fork.events, ...logStep(call.program, snapshot.scenario, step)] };
    expect(verifyAttempt(call.program, longer, analyser())).toEqual({ ok: true, drift: [] });
    expect(attemptSchema.safeParse(longer).success).toBe(true);
  });

  test('from the first turn is a call that has only begun; it never contains the end', () => {
    const fork = forkAttempt(attempt, 0, 'from-the-start');
    expect(fork.events.some(({ type }) => type === 'replied')).toBe(false);
    for (const { attempt } of played) {
      const turns = attempt.events.filter(({ type }) => type === 'replied').length;
      expect(forkAttempt(attempt, turns - 1, 'last').events.some(({ type }) => type === 'ended')).toBe(false);
    }
  });
});
