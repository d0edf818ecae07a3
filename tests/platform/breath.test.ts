import { expect, test, vi } from 'vitest';
import { createBreath } from '../../src/platform/breath.ts';

test('work goes on while its slice lasts, then lets others in and begins a new slice', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const breathe = createBreath();
  now = 5;
  expect(await breathe()).toBe(false);
  now = 40;
  expect(await breathe()).toBe(true);
  now = 45;
  expect(await breathe()).toBe(false);
  vi.restoreAllMocks();
});
