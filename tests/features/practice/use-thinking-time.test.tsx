import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CallSession } from '../../../src/features/practice/create-call-session.ts';
import { useThinkingTime } from '../../../src/features/practice/use-thinking-time.ts';
import { createSimulatedClock } from './simulated-clock.ts';

test('while the trainee thinks the replies are rehearsed; the reader is for those who type', () => {
  const session = { rehearse: vi.fn(), prepareReader: vi.fn(async () => null) };
  const clock = createSimulatedClock();
  const { rerender } = renderHook(
    ({ thinking, typing }) => useThinkingTime(session as unknown as CallSession, clock, thinking, typing),
    { initialProps: { thinking: false, typing: false } },
  );
  clock.advance(5000);
  expect(session.rehearse).not.toHaveBeenCalled();
  rerender({ thinking: true, typing: false });
  clock.advance(5000);
  expect(session.rehearse).toHaveBeenCalledOnce();
  expect(session.prepareReader).not.toHaveBeenCalled();
  rerender({ thinking: true, typing: true });
  clock.advance(5000);
  expect(session.prepareReader).toHaveBeenCalledOnce();
});
