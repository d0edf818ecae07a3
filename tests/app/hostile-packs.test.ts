import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preparePack } from '../../src/app/imports/prepare-pack.ts';
import type { Diagnostic } from '../../src/core/base/diagnostic.ts';
import { type Locale, locales } from '../../src/core/base/locale.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { analyser, library } from '../core/pack/packs.ts';
import { hostileKinds } from '../fixtures/hostile/kinds.ts';

interface Told extends Readonly<Record<Locale, string>> {
  readonly at: string;
  readonly code: string;
}

/** The first thing that the user is told of each kind: REWRITE=1 writes it anew, for somebody to read. */
const expectedPath = join(import.meta.dirname, '../fixtures/hostile/expected.json');
const rewritten: Record<string, Told> = {};
const expected: Readonly<Record<string, Told>> = JSON.parse(readFileSync(expectedPath, 'utf8'));

/** Milliseconds in which the worst of packs is refused. */
const longest = 2_000;

function toldOf(diagnostic: Diagnostic): Told {
  const { file, range, code } = diagnostic;
  return {
    at: `${file}:${range.line}:${range.column}`,
    code,
    zh: describeDiagnostic(diagnostic, 'zh'),
    en: describeDiagnostic(diagnostic, 'en'),
  };
}

// Compiled beforehand, as the worker does.
analyser().prepare('zh');

describe('a hostile pack is refused in one sentence', () => {
  test.each(hostileKinds)('$name', ({ name, make }) => {
    const input = make();
    const begun = performance.now();
    const prepared = preparePack(input, { library, analyser }, () => undefined);
    expect(performance.now() - begun).toBeLessThan(longest);
    expect(prepared.ok).toBe(false);
    if (prepared.ok) return;
    const [first] = prepared.diagnostics;
    if (!first) throw new Error('refused without a word');
    const told = toldOf(first);
    rewritten[name] = told;
    if (process.env.REWRITE) writeFileSync(expectedPath, `${JSON.stringify(rewritten, null, 1)}\n`);
    else expect(told).toEqual(expected[name]);
    expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  });

  test('there are many kinds, and each has its sentence in both languages', () => {
    expect(hostileKinds.length).toBeGreaterThanOrEqual(90);
    expect(Object.keys(expected)).toEqual(hostileKinds.map(({ name }) => name));
    for (const told of Object.values(expected)) {
      for (const locale of locales) expect(told[locale]).not.toMatch(/undefined|\{/);
      expect(told.zh).not.toBe(told.en);
    }
  });

  test('every code of the gate is told of some kind', () => {
    const codes = new Set(Object.values(expected).map(({ code }) => code));
    const folder = join(import.meta.dirname, '../../src/exchange');
    const emitted = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .flatMap((source) => [...source.matchAll(/problem\(\s*'([a-z-]+)'/g)].map(([, code]) => code ?? ''));
    expect(emitted.length).toBeGreaterThan(30);
    expect([...new Set(emitted)].filter((code) => !codes.has(code))).toEqual([]);
  });
});
