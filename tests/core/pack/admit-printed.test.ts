import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/base/canonical-json.ts';
import { admitLibrary, admitProgram } from '../../../src/core/pack/admit-printed.ts';
import type { Library } from '../../../src/core/pack/library.ts';
import { printLibrary } from '../../../src/core/pack/library-json.ts';
import { printProgram } from '../../../src/core/pack/printed-program.ts';
import { playRun } from '../../../src/core/scoring/play-run.ts';
import { builtInPacks, headerFor, library, template } from './packs.ts';

interface Head {
  scenarios: { lengths: number[]; [key: string]: unknown }[];
  [key: string]: unknown;
}

/** A printed program as values that can be changed: its head, and its nodes by scenario. */
interface Taken {
  head: Head;
  nodes: unknown[][];
}

const honest = printProgram(template());

function takeApart(printed: string): Taken {
  const [first = '', ...lines] = printed.split('\n');
  const head = JSON.parse(first) as Head;
  const nodes = head.scenarios.map(({ lengths }, index) => {
    let at = 0;
    return lengths.map((length) => {
      at += length;
      return JSON.parse(lines[index]?.slice(at - length, at) ?? '') as unknown;
    });
  });
  return { head, nodes };
}

/** Printed again, with the lengths that the nodes have now. */
function putTogether({ head, nodes }: Taken): string {
  const lines = nodes.map((line) => line.map((node) => JSON.stringify(node)));
  // What was changed may be anything by now.
  const scenarios = Array.isArray(head.scenarios) ? head.scenarios : [];
  for (const [index, scenario] of scenarios.entries()) {
    if (Array.isArray(scenario?.lengths)) scenario.lengths = (lines[index] ?? []).map(({ length }) => length);
  }
  return [JSON.stringify(head), ...lines.map((line) => line.join(''))].join('\n');
}

/** Every place in a tree at which something can be changed. */
function placesIn(value: unknown, found: [Record<string, unknown>, string][] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    found.push([holder, key]);
    placesIn(holder[key], found);
  }
  return found;
}

const plain = (value: unknown) => canonicalJson(JSON.parse(JSON.stringify(value ?? null)));

test('every pack that comes with Rapport is admitted, and stays what it is', () => {
  const admitted = admitLibrary(printLibrary(library())) as Library;
  expect(admitted.marks).toEqual(library().marks);
  for (const { program } of builtInPacks()) {
    const read = admitProgram(printProgram(program), admitted);
    expect(plain(read?.scenarios) === plain(program.scenarios)).toBe(true);
  }
});

test('a library with another word in it is not what its digest says', () => {
  const printed = printLibrary(library());
  const word = template().library.personas[0]?.tagline.zh ?? '';
  expect(printed).toContain(word);
  expect(admitLibrary(printed.replace(word, `${word}。`))).toBeNull();
  expect(admitLibrary('{')).toBeNull();
  expect(admitLibrary(printed.slice(0, 80))).toBeNull();
});

test.each<[string, (taken: Taken) => void]>([
  ['a title that is none', ({ head }) => Object.assign(head, { title: { zh: { toString: 1 }, en: 'x' } })],
  [
    'a name that turns the writing round',
    ({ head }) => Object.assign(head, { title: { zh: 'a\u202eb', en: 'x' } }),
  ],
  ['a key too many', ({ head }) => Object.assign(head, { extra: 1 })],
  ['a start that is nowhere', ({ head }) => Object.assign(head.scenarios[0] ?? {}, { start: 10_000 })],
  [
    'a customer that nobody is',
    ({ head }) => Object.assign(head.scenarios[0]?.customer ?? {}, { persona: 99 }),
  ],
  ['rows that lead elsewhere', ({ head }) => Object.assign(head.scenarios[0]?.rows ?? {}, { effects: 1 })],
  ['a node less', ({ nodes }) => nodes[0]?.pop()],
  [
    'a reply that leads nowhere',
    ({ nodes }) => {
      const [first] = nodes[0] as { replies: object[] }[];
      Object.assign(first?.replies[0] ?? {}, { routes: 10_000 });
    },
  ],
])('refuses a program with %s', (_, change) => {
  const taken = takeApart(honest);
  change(taken);
  const printed = putTogether(taken);
  expect(printed).not.toBe(honest);
  expect(admitProgram(printed, library())).toBeNull();
});

test('a guard so deep that whoever follows it runs out of stack is none', () => {
  const deep = 20_000;
  const guard = `${'[{"test":"not","guard":'.repeat(deep)}[]${'}]'.repeat(deep)}`;
  const [head = '', line = ''] = honest.split('\n');
  const [length = 0] = (JSON.parse(head) as Head).scenarios[0]?.lengths ?? [];
  const longer = line
    .slice(0, length)
    .replace('"says":[', `"says":[{"when":${guard},"say":{"zh":"x","en":"x"}},`);
  const printed = [head.replace(`[${length},`, `[${longer.length},`), longer + line.slice(length)].join('\n');
  expect(printed.length).toBeGreaterThan(honest.length + 20 * deep);
  expect(admitProgram(printed, library())).toBeNull();
});

test('taken apart and put together again, a program is the same and is admitted', () => {
  expect(putTogether(takeApart(honest))).toBe(honest);
  expect(admitProgram(honest, library())).not.toBeNull();
});

test('whatever is changed, what is admitted can be played, and nothing throws', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 60 }),
    fc.constantFrom<unknown>(
      1e9,
      0.5,
      '',
      'x',
      null,
      true,
      [],
      {},
      [0],
      { zh: 'x', en: 'x' },
      '\u0000',
      -1e300,
    ),
  );
  let admittedOnes = 0;
  fc.assert(
    fc.property(fc.nat(), fc.boolean(), fc.boolean(), value, (at, inNodes, remove, changed) => {
      const taken = takeApart(honest);
      const places = inNodes ? taken.nodes.flatMap((line) => placesIn(line)) : placesIn(taken.head);
      const [holder, key] = places[at % places.length] ?? [{}, ''];
      if (remove) delete holder[key];
      else holder[key] = changed;
      const program = admitProgram(putTogether(taken), library());
      if (!program) return;
      admittedOnes++;
      for (const scenario of program.scenarios) {
        expect(playRun(program, headerFor(program, scenario), 'random').events.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 1_500, seed: 20_261_123 },
  );
  // Not every change does harm: a number more or less is still a pack.
  expect(admittedOnes).toBeGreaterThan(20);
});
