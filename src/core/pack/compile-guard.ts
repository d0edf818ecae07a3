import type { Bounds, Guard } from './guard-schema.ts';
import type { GuardProgram, GuardTest } from './program.ts';

/** Resolves the names in guards; each resolver reports an unknown name itself and returns -1. */
export interface GuardNames {
  persona(id: string, path: readonly PropertyKey[]): number;
  temper(id: string, path: readonly PropertyKey[]): number;
  flag(id: string, path: readonly PropertyKey[]): number;
  /** Position among the marks that guards listen for. */
  heard(id: string, path: readonly PropertyKey[]): number;
}

/** Beyond every value a bound is held against; finite, because a program travels as JSON. */
const unbounded = 1_000_000;

const numeric = ['patience', 'trust', 'satisfaction', 'score', 'turn'] as const;

/** Turns a written guard into tests over integers. */
export function compileGuard(guard: Guard, names: GuardNames, path: readonly PropertyKey[]): GuardProgram {
  const tests: GuardTest[] = [];
  for (const test of numeric) {
    const bounds: Bounds | undefined = guard[test];
    if (bounds) tests.push({ test, min: bounds.min ?? -unbounded, max: bounds.max ?? unbounded });
  }
  const indices = (ids: readonly string[], key: string, resolve: GuardNames['flag']) =>
    ids.map((id, index) => resolve(id, [...path, key, index]));

  if (guard.persona) tests.push({ test: 'persona', anyOf: indices(guard.persona, 'persona', names.persona) });
  if (guard.temper) tests.push({ test: 'temper', anyOf: indices(guard.temper, 'temper', names.temper) });
  if (guard.settled !== undefined) tests.push({ test: 'settled', is: guard.settled });
  if (guard.stage) tests.push({ test: 'stage', anyOf: guard.stage });
  if (guard.flag) tests.push({ test: 'flag', allOf: indices(guard.flag, 'flag', names.flag) });
  if (guard.said) tests.push({ test: 'said', allOf: indices(guard.said, 'said', names.heard) });
  const now = guard['said-now'];
  if (now) tests.push({ test: 'said-now', allOf: indices(now, 'said-now', names.heard) });
  if (guard.not) tests.push({ test: 'not', guard: compileGuard(guard.not, names, [...path, 'not']) });
  if (guard.any) {
    const guards = guard.any.map((inner, index) => compileGuard(inner, names, [...path, 'any', index]));
    tests.push({ test: 'any', guards });
  }
  return tests;
}
