import { describe, expect, test } from 'vitest';
import { canHold } from '../../../src/core/check/can-hold.ts';
import { compileGuard } from '../../../src/core/pack/compile-guard.ts';
import { type Guard, guardSchema } from '../../../src/core/pack/guard-schema.ts';

/** Names are numbers here: `p2` is the persona of index 2. */
const index = (id: string) => Number(id.slice(1));
const names = { persona: index, temper: index, flag: index, heard: index };
const customers = { personas: 3, tempers: 2 };

function holds(guard: unknown): boolean {
  const parsed: Guard = guardSchema.parse(guard);
  return canHold(compileGuard(parsed, names, []), customers);
}

describe('a guard that never holds', () => {
  test.each([
    [{ not: {} }],
    [{ not: { not: { not: {} } } }],
    [{ flag: 'f1', not: { flag: 'f1' } }],
    [{ flag: ['f1', 'f2'], not: { any: [{ flag: 'f2' }] } }],
    [{ patience: { min: 50 }, not: { patience: { min: 50 } } }],
    [{ said: 'm1', not: { said: 'm1' } }],
    [{ 'said-now': 'm1', not: { said: 'm1' } }],
    [{ settled: true, not: { settled: true } }],
    [{ settled: true, not: { any: [{ settled: true }, { turn: { min: 3 } }] } }],
    [{ stage: ['help'], not: { stage: 'help' } }],
    [{ not: { stage: ['receive', 'understand', 'help', 'retain'] } }],
    [{ not: { persona: ['p0', 'p1', 'p2'] } }],
    [{ persona: 'p0', not: { persona: ['p0', 'p2'] } }],
    [{ not: { any: [{ temper: 't0' }, { temper: 't1' }] } }],
    [{ not: { any: [{ turn: { min: 0 } }] } }],
    [{ turn: { min: 100_000 } }],
    [{ turn: { min: 3.2, max: 3.8 } }],
    [{ turn: { min: 5, max: 0 } }],
    [{ trust: { min: 50.05, max: 50.09 } }],
    [{ trust: { max: -1 } }],
    [{ score: { min: 50 }, not: { score: { min: 50 } } }],
    [{ any: [{ flag: 'f1' }, { flag: 'f2' }], not: { any: [{ flag: 'f1' }, { flag: 'f2' }] } }],
  ])('%j', (guard) => expect(holds(guard)).toBe(false));
});

describe('a guard that can hold', () => {
  test.each([
    [{}],
    [{ turn: { min: 300 } }],
    [{ turn: { min: 0, max: 0 } }],
    [{ trust: { min: 50.1, max: 50.1 } }],
    [{ trust: { min: 0.3, max: 0.3 } }],
    [{ score: { min: 33.333, max: 33.334 } }],
    [{ patience: { min: 50 }, not: { patience: { min: 51 } } }],
    [{ flag: 'f1', not: { flag: 'f2' } }],
    [{ flag: 'f1', not: { flag: ['f1', 'f2'] } }],
    [{ said: 'm1', not: { 'said-now': 'm1' } }],
    [{ not: { persona: ['p0', 'p1'] } }],
    [{ not: { persona: 'p0', flag: 'f1' } }],
    [{ any: [{ not: {} }, { settled: false }] }],
    [{ turn: { min: 2 }, not: { turn: { min: 4, max: 300 } } }],
  ])('%j', (guard) => expect(holds(guard)).toBe(true));

  test('or is too tangled to be decided', () => {
    const pair = (at: number) => [{ flag: `f${at}` }, { said: `m${at}` }];
    const tangled = Array.from({ length: 12 }, (_, at) => ({ not: { any: [{ not: { any: pair(at) } }] } }));
    const never = tangled.reduce<object>((inner, level) => ({ ...level, any: [inner] }), { not: {} });
    const begun = performance.now();
    expect(holds(never)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
