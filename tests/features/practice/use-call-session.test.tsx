import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CallState } from '../../../src/features/practice/call-state.ts';
import { useCallSession } from '../../../src/features/practice/use-call-session.ts';
import type { AttemptStore, Claim } from '../../../src/platform/attempt-store.ts';
import { createWilfulStore, headerFor, startedAttempt } from './call-fixture.ts';
import { createSimulatedClock } from './simulated-clock.ts';
import { tinyProgram } from './tiny-program.ts';

const program = tinyProgram();

/** The hook on a call whose claims are answered by hand. */
async function open() {
  const clock = createSimulatedClock();
  const store = createWilfulStore();
  const attempt = await startedAttempt(store, clock, headerFor(program));
  const answers: ((claim: Claim | null) => void)[] = [];
  const claim: AttemptStore['claim'] = () => new Promise((resolve) => answers.push(resolve));
  const claiming: AttemptStore = { ...store, claim };
  const hook = renderHook(() => useCallSession({ program, attempt, store: claiming, clock }));
  const state = (): CallState | undefined => {
    const { opened } = hook.result.current;
    return opened.state === 'open' ? opened.session.store.getState() : undefined;
  };
  return { ...hook, answers, state };
}

function claimed() {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  return { claim: { lost, release: vi.fn() }, lose };
}

test('a call that is left before its claim is answered keeps no other tab out', async () => {
  const { answers, unmount } = await open();
  unmount();
  const { claim } = claimed();
  await act(async () => answers[0]?.(claim));
  expect(claim.release).toHaveBeenCalledOnce();
});

test('the claim is let go with the call, and not before', async () => {
  const { answers, unmount, state } = await open();
  const { claim } = claimed();
  await act(async () => answers[0]?.(claim));
  expect(state()?.writer).toBe('here');
  expect(claim.release).not.toHaveBeenCalled();
  unmount();
  expect(claim.release).toHaveBeenCalledOnce();
});

test('a call that another tab has is taken over, and lost when that tab takes it back', async () => {
  const { answers, result, state } = await open();
  await act(async () => answers[0]?.(null));
  expect(state()?.writer).toBe('elsewhere');
  const { claim, lose } = claimed();
  await act(async () => {
    const taken = result.current.takeOver();
    answers[1]?.(claim);
    await taken;
  });
  expect(state()?.writer).toBe('here');
  await act(async () => lose());
  expect(state()?.writer).toBe('elsewhere');
});
