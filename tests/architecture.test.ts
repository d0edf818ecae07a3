import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clockAndWorldUses } from './architecture/core-purity.ts';
import { type Floors, floorViolations, roomOf } from './architecture/floors.ts';
import { isBarrel } from './architecture/read-module.ts';
import { sourceFiles } from './architecture/source-files.ts';
import { bareText } from './architecture/visible-text.ts';

/**
 * The house. A room imports only from lower floors; rooms on one floor never import each other.
 * `features/*` are rooms of one floor, each by its own name.
 */
const FLOORS: Floors = {
  'core/base': 0,
  'core/text': 1,
  'core/phrases': 2,
  'core/techniques': 3,
  'core/pack': 3,
  'core/persona': 4,
  'core/dialogue': 5,
  'core/attempt': 6,
  'core/scoring': 7,
  'core/report': 8,
  'core/proof': 8,
  'core/check': 8,
  'core/editing': 8,
  exchange: 9,
  platform: 9,
  i18n: 10,
  kit: 11,
  'features/*': 12,
  app: 13,
  cli: 13,
};

/** All that the core may ask of others: each is pure, small, and runs without the DOM. */
const CORE_PACKAGES = ['@noble/hashes', 'yaml', 'zod'];

describe('the house', () => {
  const root = join(import.meta.dirname, '..');
  const files = sourceFiles(root).map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));

  test('has files to check', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('knows every room, and no import climbs or goes sideways', () => {
    expect(files.flatMap(({ path, source }) => floorViolations(path, source, FLOORS))).toEqual([]);
  });

  test('keeps the core free of frameworks, the DOM, clocks, chance and the outside world', () => {
    const core = files.filter(({ path }) => path.startsWith('src/core/'));
    expect(core.flatMap(({ path, source }) => clockAndWorldUses(path, source, CORE_PACKAGES))).toEqual([]);
  });

  test('has no barrels', () => {
    expect(files.filter(({ path, source }) => isBarrel(path, source)).map(({ path }) => path)).toEqual([]);
  });

  test('takes every word on the screen from the messages', () => {
    const screens = files.filter(({ path }) => /^src\/(features|app|kit)\/.*\.tsx$/.test(path));
    expect(screens.flatMap(({ path, source }) => bareText(path, source))).toEqual([]);
  });
});

describe('the floor test itself', () => {
  const violations = (path: string, source: string) => floorViolations(path, source, FLOORS);

  test('names rooms', () => {
    expect(roomOf('src/core/pack/parse.ts')).toBe('core/pack');
    expect(roomOf('src/features/practice/stage.tsx')).toBe('features/practice');
    expect(roomOf('src/kit/charts/line.tsx')).toBe('kit');
    expect(roomOf('src/main.ts')).toBe(undefined);
    expect(roomOf('src/core/loose.ts')).toBe(undefined);
    expect(roomOf('tests/core/pack.test.ts')).toBe(undefined);
  });

  test.each([
    ['down', 'src/core/pack/a.ts', "import { a } from '../base/a.ts';"],
    ['inside a room', 'src/core/pack/a.ts', "export { b } from './b.ts';"],
    ['inside a feature', 'src/features/practice/deep/a.tsx', "import '../b.ts';"],
    ['a package', 'src/kit/a.tsx', "import { useState } from 'react';"],
    ['in a comment', 'src/core/base/a.ts', "// import '../pack/a.ts'\n/* import('../pack/a.ts') */"],
    ['in a string', 'src/core/base/a.ts', 'export const text = "import \'../pack/a.ts\'";'],
    ['authored data', 'src/app/a.ts', "import one from '../../scenarios/packs/one/pack.yaml?raw';"],
  ])('lets pass: %s', (_, path, source) => {
    expect(violations(path, source)).toEqual([]);
  });

  test.each([
    ['up', 'src/core/base/a.ts', "import { a } from '../pack/a.ts';"],
    ['up, a type', 'src/core/base/a.ts', "import type { A } from '../pack/a.ts';"],
    ['up, an inline type', 'src/core/base/a.ts', "import { type A } from '../pack/a.ts';"],
    ['up, a type query', 'src/core/base/a.ts', "export type A = import('../pack/a.ts').A;"],
    ['up, dynamic', 'src/kit/a.ts', "export const a = () => import('../app/a.ts');"],
    ['up, dynamic, in a template', 'src/kit/a.ts', 'export const a = () => import(`../app/a.ts`);'],
    ['up, re-exported', 'src/core/base/a.ts', "export { a } from '../pack/a.ts';"],
    ['up, all re-exported', 'src/core/base/a.ts', "export * from '../pack/a.ts';"],
    ['up, for effect', 'src/kit/a.ts', "import '../app/a.css';"],
    ['up, a worker', 'src/kit/a.ts', "new Worker(new URL('../app/w.ts', import.meta.url));"],
    ['up, a glob', 'src/kit/a.ts', "export const all = import.meta.glob('../features/*/a.ts');"],
    ['up, one glob of several', 'src/kit/a.ts', "import.meta.glob(['./*.ts', '../app/*.ts']);"],
    ['up, after a regular expression', 'src/core/base/a.ts', "const r = /'/;\nimport '../pack/a.ts';"],
    ['up, inside JSX', 'src/kit/a.tsx', "export const A = () => <b>it's {import('../app/a.ts')}</b>;"],
    ['sideways', 'src/core/techniques/a.ts', "import { a } from '../pack/a.ts';"],
    ['sideways, between features', 'src/features/practice/a.ts', "import type { A } from '../debrief/a.ts';"],
    ['sideways, app to cli', 'src/app/a.ts', "import { a } from '../cli/a.ts';"],
    ['sideways, cli to app', 'src/cli/a.ts', "import { a } from '../app/a.ts';"],
    ['out of the house', 'src/app/a.ts', "import { a } from '../../tests/a.ts';"],
    ['a path that cannot be read', 'src/kit/a.ts', 'export const a = (n: string) => import(n);'],
    ['a file that cannot be parsed', 'src/kit/a.ts', 'import {'],
    ['a room not in the table', 'src/core/attic/a.ts', 'export const a = 1;'],
    ['a file outside every room', 'src/loose.ts', 'export const a = 1;'],
    ['an import from a room not in the table', 'src/app/a.ts', "import { a } from '../attic/a.ts';"],
  ])('fails: %s', (_, path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });

  test('says where and why', () => {
    expect(violations('src/core/base/a.ts', "\nimport '../pack/b.ts';")).toEqual([
      "src/core/base/a.ts:2 imports '../pack/b.ts': core/base (floor 0) may not use core/pack (floor 3)",
    ]);
  });
});

describe('the purity test itself', () => {
  const uses = (source: string, path = 'src/core/base/a.ts') =>
    clockAndWorldUses(path, source, CORE_PACKAGES);

  test.each([
    'export const at = (ms: number) => new Date(ms).toISOString();',
    'export const at = Date.UTC(2026, 1, 1);',
    'export const high = Math.max(1, 2);',
    "import { z } from 'zod'; import { sha256 } from '@noble/hashes/sha2.js'; z; sha256;",
    "// Date.now() and setTimeout\nexport const text = 'Math.random() fetch(window)';",
    'export const a = { fetch: 1, performance: 2 }; a.fetch; a.performance;',
    'export interface A { document: string; window?: number }',
    'export const titles = (document: { title: string }) => document.title;',
    'export function slide(window: readonly number[]) { return window[0]; }',
    'export const first = ({ location }: { location: string }) => location;',
    'export interface Reader { read(document: string, top: number): Date }',
    'export type Visit = <Node>(node: Node, parent?: Node) => void;',
    'export const isDate = (value: unknown) => value instanceof Date;',
  ])('lets pass: %s', (source) => {
    expect(uses(source)).toEqual([]);
  });

  test.each([
    'export const now = Date.now();',
    "export const now = Date['now']();",
    'export const now = new Date();',
    'export const now = Date();',
    'const { now } = Date;',
    'const Clock = Date; new Clock();',
    'export const chance = Math.random();',
    "export const chance = Math['random']();",
    'const { random } = Math;',
    'export const time = performance.now();',
    'export const time = globalThis.performance;',
    'setTimeout(() => {}, 1);',
    'queueMicrotask(() => {});',
    "export const answer = () => fetch('a');",
    "document.title = 'a';",
    'declare const window: { a: number };',
    'export const a = crypto.randomUUID();',
    "console.log('a');",
    'export const home = process.env;',
    "import { useState } from 'react';",
    "import type { ReactNode } from 'react';",
    "import { readFileSync } from 'node:fs';",
    "import { readFileSync } from 'fs';",
    "export const a = import('react-dom');",
    "import data from 'zodiac';",
    'export const a = import.meta.env;',
  ])('fails: %s', (source) => {
    expect(uses(source)).not.toEqual([]);
  });

  test('allows no JSX', () => {
    expect(uses('export const a = <b />;', 'src/core/base/a.tsx')).not.toEqual([]);
  });
});

describe('the barrel test itself', () => {
  test('tells a barrel from a module', () => {
    expect(isBarrel('src/kit/index.ts', "export * from './a.ts';")).toBe(true);
    expect(isBarrel('src/kit/index.ts', "export type { A } from './a.ts';\nexport const b = 1;")).toBe(true);
    expect(isBarrel('src/kit/index.ts', "import { a } from './a.ts';\nexport { a };")).toBe(true);
    expect(isBarrel('src/kit/all.ts', "export * from './a.ts';\nexport { b } from './b.ts';")).toBe(true);
    expect(isBarrel('src/kit/index.ts', 'export const a = 1;')).toBe(false);
    expect(isBarrel('src/kit/a.ts', "export { b } from './b.ts';\nexport const a = 1;")).toBe(false);
    expect(isBarrel('src/kit/motion.ts', "export { domAnimation as default } from 'framer-motion';")).toBe(
      false,
    );
  });
});

describe('the text test itself', () => {
  const found = (source: string) => bareText('src/kit/a.tsx', source).length;

  test.each([
    ['text', 'export const A = () => <b>你好</b>;'],
    ['an attribute', 'export const A = () => <b title="你好" />;'],
    ['a string', "export const a = '你好';"],
    ['a template', 'export const a = `第一题`;'],
    ['punctuation', "export const a = '「' + '」';"],
    ['English between tags', 'export const A = () => <b>Hello</b>;'],
    ['a label', 'export const A = () => <button aria-label="Close" />;'],
  ])('fails: %s', (_, source) => {
    expect(found(source)).toBeGreaterThan(0);
  });

  test.each([
    ['a message', 'export const A = () => <b title={m.kit_close()}>{m.kit_close()} · 3 %</b>;'],
    ['a comment', '// 你好\nexport const a = 1; /* 你好 */'],
    ['a class and a role', 'export const A = () => <b className="wide" role="note" id="a" />;'],
  ])('lets pass: %s', (_, source) => {
    expect(found(source)).toBe(0);
  });
});
