import { expect, test } from 'vitest';
import { systemChance } from '../../src/platform/chance.ts';

test('ids are random UUIDs', () => {
  const ids = Array.from({ length: 100 }, systemChance.newId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(100);
});

test('seeds have 32 bits, picks stay below the count', () => {
  for (let round = 0; round < 200; round++) {
    expect(systemChance.newSeed()).toBeLessThan(2 ** 32);
    expect([0, 1, 2, 3, 4]).toContain(systemChance.pick(5));
  }
  expect(systemChance.pick(1)).toBe(0);
});
