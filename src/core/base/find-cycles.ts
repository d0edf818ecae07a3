/** So many places of a ring are named; the rest is told by an ellipsis. */
const mostNamed = 8;

/**
 * One ring out of each knot of a graph (a strongly connected set of places, or a place that leads to itself), begun
 * at the knot's first place. `edges`: indices that each place leads to; those out of range count as none.
 * Takes time in proportion to places and edges, and no stack (Tarjan 1972, unrolled).
 */
export function findCycles(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return knotsOf(edges)
    .filter((knot) => knot.length > 1 || edges[knot[0] as number]?.includes(knot[0] as number))
    .map((knot) => ringIn(knot, edges))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** A ring as people write it: `a → b → a`. */
export function cycleText(ids: readonly string[]): string {
  const named = ids.length > mostNamed ? [...ids.slice(0, mostNamed), '…'] : ids;
  return [...named, ids[0]].join(' → ');
}

function knotsOf(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const open = new Uint8Array(edges.length);
  const next = new Int32Array(edges.length);
  const waiting: number[] = [];
  const knots: number[][] = [];
  let count = 0;
  for (let root = 0; root < edges.length; root++) {
    const path = order[root] === -1 ? [root] : [];
    while (path.length > 0) {
      const at = path.at(-1) as number;
      if (order[at] === -1) {
        order[at] = low[at] = count++;
        open[at] = 1;
        waiting.push(at);
      }
      const targets = edges[at] as readonly number[];
      const to = targets[next[at] as number];
      next[at] = (next[at] as number) + 1;
      if (to !== undefined) {
        if (to < 0 || to >= edges.length) continue;
        if (order[to] === -1) path.push(to);
        else if (open[to] === 1) low[at] = Math.min(low[at] as number, order[to] as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[at] as number);
      if (low[at] !== order[at]) continue;
      const knot: number[] = [];
      for (let member = -1; member !== at; ) {
        member = waiting.pop() as number;
        open[member] = 0;
        knot.push(member);
      }
      knots.push(knot);
    }
  }
  return knots;
}

/** The shortest way from a knot's first place back to it. */
function ringIn(knot: readonly number[], edges: readonly (readonly number[])[]): readonly number[] {
  const first = knot.reduce((least, member) => Math.min(least, member));
  const members = new Set(knot);
  const from = new Map<number, number>();
  const queue = [first];
  for (const at of queue) {
    for (const to of edges[at] ?? []) {
      if (to === first) return wayTo(at, from);
      if (!members.has(to) || from.has(to)) continue;
      from.set(to, at);
      queue.push(to);
    }
  }
  return [first];
}

function wayTo(end: number, from: ReadonlyMap<number, number>): readonly number[] {
  const way = [end];
  for (let at = from.get(end); at !== undefined; at = from.get(at)) way.push(at);
  return way.reverse();
}
