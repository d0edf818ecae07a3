import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CallSession } from '../../../src/features/practice/create-call-session.ts';
import { useThinkingTime } from '../../../src/features/practice/use-thinking-time.ts';
import { createSimulatedClock } from './simulated-clock.ts';

test('while the trainee thinks the replies are rehearsed; the reader is for those who type', () => {
  const session = { rehearse: vi.fn(), prepareReader: vi.fn(async () => null), foresee: vi.fn() };
  const clock = createSimulatedClock();
  const { rerender } = renderHook(
    ({ thinking, typing, words }) =>
      useThinkingTime(session as unknown as CallSession, clock, thinking, typing, words),
    { initialProps: { thinking: false, typing: false, words: '' } },
  );
  clock.advance(5000);
  expect(session.rehearse).not.toHaveBeenCalled();
  rerender({ thinking: true, typing: false, words: '' });
  clock.advance(5000);
  expect(session.rehearse).toHaveBeenCalledOnce();
  expect(session.prepareReader).not.toHaveBeenCalled();
  rerender({ thinking: true, typing: true, words: '' });
  clock.advance(5000);
  expect(session.prepareReader).toHaveBeenCalledOnce();
  expect(session.foresee).not.toHaveBeenCalled();
  rerender({ thinking: true, typing: true, words: '对' });
  rerender({ thinking: true, typing: true, words: '对不' });
  clock.advance(30);
  rerender({ thinking: true, typing: true, words: '对不起' });
  clock.advance(5000);
  expect(session.foresee.mock.calls).toEqual([['对不起']]);
});
