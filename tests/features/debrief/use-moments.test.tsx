import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useMoments } from '../../../src/features/debrief/moments/use-moments.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const show = vi.fn();
  const options = { last: 3, restAt: () => 1000, show };
  const { result, unmount } = renderHook(() => useMoments(options));
  return {
    show,
    unmount,
    now: () => result.current,
    pass: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
  };
}

describe('the moments of a call', () => {
  test('play from the opening to the end and stop there', () => {
    const { now, pass } = start();
    act(() => now().setPlaying(true));
    expect(now()).toMatchObject({ moment: 0, replaying: true, playing: true });
    pass(1000);
    expect(now().moment).toBe(1);
    pass(1000);
    pass(1000);
    pass(0);
    expect(now()).toMatchObject({ moment: 3, playing: false, replaying: true });
  });

  test('play on from the moment chosen, and again from the opening after the end', () => {
    const { now } = start();
    act(() => now().choose(2));
    expect(now().replaying).toBe(false);
    act(() => now().setPlaying(true));
    expect(now().moment).toBe(2);
    act(() => now().replayTo(9));
    expect(now()).toMatchObject({ moment: 3, playing: false });
    act(() => now().setPlaying(true));
    expect(now().moment).toBe(0);
  });

  test('bring only the last of many before the eyes, once the hand rests', () => {
    const { now, pass, show } = start();
    for (const moment of [1, 2, 3]) act(() => now().choose(moment));
    expect(show).not.toHaveBeenCalled();
    pass(500);
    expect(show).toHaveBeenCalledExactlyOnceWith(3, false);
  });

  test('leave nothing running behind', () => {
    const { now, show, unmount } = start();
    act(() => now().setPlaying(true));
    unmount();
    vi.advanceTimersByTime(5000);
    expect(show).not.toHaveBeenCalled();
  });
});
