import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleText, findCycles } from '../../../src/core/base/find-cycles.ts';

test.each([
  ['nothing', [], []],
  ['a line', [[1], [2], []], []],
  ['a place that leads to itself', [[0]], [[0]]],
  ['a ring behind a door', [[1], [2], [3], [1]], [[1, 2, 3]]],
  ['the shortest ring of a knot', [[1], [2, 0], [3], [0]], [[0, 1]]],
  [
    'two rings',
    [[1], [0, 2], [3], [2]],
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ['a place that is not there', [[7], [-1]], []],
])('%s', (_, edges, cycles) => {
  expect(findCycles(edges)).toEqual(cycles);
});

test('what it names is a ring, and a graph in which it names none has an order', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(graph, (edges) => {
      const cycles = findCycles(edges);
      for (const cycle of cycles) {
        for (const [index, from] of cycle.entries())
          expect(edges[from]).toContain(cycle[(index + 1) % cycle.length]);
      }
      expect(cycles.length === 0).toBe(hasOrder(edges));
    }),
    { numRuns: 1_000, seed: 4 },
  );
});

/** Places can be taken away one by one, each when nothing leads on from it. */
function hasOrder(edges: readonly (readonly number[])[]): boolean {
  const left = new Set(edges.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const place of left) if (!edges[place]?.some((to) => left.has(to))) left.delete(place);
  }
  return left.size === 0;
}

test('a ring of a hundred thousand places needs no stack and little time', () => {
  const size = 100_000;
  const begun = performance.now();
  const [cycle] = findCycles(Array.from({ length: size }, (_, index) => [(index + 1) % size]));
  expect(cycle).toHaveLength(size);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('is written as people write it', () => {
  expect(cycleText(['a', 'b'])).toBe('a → b → a');
  expect(cycleText(Array.from('abcdefghijkl'))).toBe('a → b → c → d → e → f → g → h → … → a');
});
