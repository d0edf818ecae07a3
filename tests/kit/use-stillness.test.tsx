import { renderHook } from '@testing-library/react';
import { MotionConfig } from 'framer-motion';
import { afterEach, expect, test, vi } from 'vitest';
import { useStillness } from '../../src/kit/use-stillness.ts';

/** What the system asks for; framer-motion looks once, and then listens. */
const system = { matches: false, changed: () => {} };
vi.stubGlobal('matchMedia', () => ({
  get matches() {
    return system.matches;
  },
  addEventListener: (_: string, changed: () => void) => {
    system.changed = changed;
  },
}));

function systemReduces(matches: boolean): void {
  system.matches = matches;
  system.changed();
}

const still = () => renderHook(useStillness).result.current;

afterEach(() => {
  systemReduces(false);
  delete document.documentElement.dataset.motion;
});

test('things move unless somebody asks for stillness', () => {
  expect(still()).toBe(false);
});

test('nothing moves where the system asks for it', () => {
  still();
  systemReduces(true);
  expect(still()).toBe(true);
});

test('nothing moves where the app is set so', () => {
  document.documentElement.dataset.motion = 'reduced';
  expect(still()).toBe(true);
});

test('nothing moves within a scope that forbids it', () => {
  const { result } = renderHook(useStillness, {
    wrapper: ({ children }) => <MotionConfig reducedMotion="always">{children}</MotionConfig>,
  });
  expect(result.current).toBe(true);
});
