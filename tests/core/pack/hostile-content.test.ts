import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customersOf } from '../../../src/core/check/can-hold.ts';
import { checkGraph } from '../../../src/core/check/check-graph.ts';
import { createPlaces } from '../../../src/core/check/places.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import type { PackFiles } from '../../../src/core/pack/pack-files.ts';
import { playRun } from '../../../src/core/scoring/play-run.ts';
import { editedTemplate, headerFor, library, templateFiles, textOf, umbrella } from './packs.ts';

const names = [...templateFiles().keys()];
const lines = names.flatMap((name) => textOf(templateFiles(), name).split('\n'));
const words = [
  ...new Set(names.flatMap((name) => textOf(templateFiles(), name).match(/[\w-]+|[^\s\w]/g) ?? [])),
];

/** Whatever a file says, compiling answers; what compiles can be checked and played to the end. */
function survives(files: PackFiles): void {
  const { program, diagnostics } = compilePack(files, library());
  if (!program) {
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { file, range } of diagnostics) {
      expect(file).not.toBe('');
      expect(Math.min(range.line, range.column)).toBeGreaterThan(0);
    }
    return;
  }
  const places = createPlaces(files);
  for (const scenario of program.scenarios) {
    checkGraph(scenario, places, customersOf(program.library));
    for (const policy of ['first', 'random'] as const) playRun(program, headerFor(program, scenario), policy);
  }
}

const options = { numRuns: 250, seed: 20_240_917 };

test('bytes turned, cut and put in anywhere', () => {
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(6),
    put: fc.uint8Array({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const files = new Map(templateFiles());
      for (const { name, at, cut, put } of changes) {
        const bytes = new Uint8Array(files.get(name) as Uint8Array);
        const start = Math.floor(at * bytes.length);
        files.set(name, Uint8Array.from([...bytes.slice(0, start), ...put, ...bytes.slice(start + cut)]));
      }
      survives(files);
    }),
    options,
  );
});

test('lines dropped, doubled, swapped and indented otherwise', () => {
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(3),
    put: fc.array(fc.tuple(fc.constantFrom('', ' ', '  ', '\t', '    '), fc.constantFrom(...lines)), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const files = new Map(templateFiles());
      for (const { name, at, drop, put } of changes) {
        const rows = textOf(files, name).split('\n');
        rows.splice(Math.floor(at * rows.length), drop, ...put.map(([indent, line]) => indent + line));
        files.set(name, rows.join('\n'));
      }
      survives(files);
    }),
    options,
  );
});

test('one word for another: most of these are still YAML, and some still compile', () => {
  let programs = 0;
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...words), (at, word) => {
      const text = textOf(templateFiles(), umbrella);
      const spots = [...text.matchAll(/[\w-]+/g)];
      const { index = 0, 0: old = '' } = spots[Math.floor(at * spots.length)] ?? {};
      const files = new Map(templateFiles()).set(
        umbrella,
        text.slice(0, index) + word + text.slice(index + old.length),
      );
      survives(files);
      if (compilePack(files, library()).program) programs++;
    }),
    options,
  );
  expect(programs).toBeGreaterThan(10);
});

test.each([500, 1000, 1500])(
  'a guard within %i others is beyond the limits, not beyond the stack',
  (depth) => {
    const guard = `${'{ not:\n         '.repeat(depth)}{ turn: { min: 1 } }${' }'.repeat(depth)}`;
    const files = editedTemplate(umbrella, '{ persona: tiger }', guard);
    expect(compilePack(files, library()).diagnostics.map(({ code }) => code)).toEqual(['yaml-too-deep']);
  },
);

test('keys that JavaScript knows already are only keys', () => {
  for (const key of ['constructor', 'toString']) {
    const files = editedTemplate(umbrella, 'minutes: 2', `minutes: 2\n"${key}": { polluted: yes }`);
    expect(compilePack(files, library()).diagnostics.map(({ code }) => code)).toEqual(['schema-unknown-key']);
  }
  const proto = editedTemplate(umbrella, 'minutes: 2', 'minutes: 2\n__proto__: { polluted: yes }');
  expect(compilePack(proto, library()).diagnostics.map(({ code }) => code)).toEqual(['unsafe-key']);
  expect(({} as Record<string, unknown>).polluted).toBe(undefined);
  const named = editedTemplate(umbrella, '  polite:\n', '  constructor:\n');
  const text = textOf(named, umbrella).replace('{ to: polite }', '{ to: constructor }');
  survives(new Map(named).set(umbrella, text));
});
