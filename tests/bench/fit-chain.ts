/** One clause or question: what speaks for its kind, and the kind a person gave it. */
export interface Step {
  readonly reasons: readonly string[];
  readonly gold: number;
}

/** The clauses of one reply, in order. */
export interface Chain {
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly steps: readonly Step[];
}

/** Weights by reason and kind; from one kind to the next under `> kind`, for the first under `> `. */
export type ChainWeights = Map<string, number[]>;

/**
 * Fits the weights of a chain model (a conditional random field; for single questions a plain softmax) by AdaGrad.
 * They are drawn towards `prior`, which stays as it is.
 */
export function fitChains(
  chains: readonly Chain[],
  kinds: readonly string[],
  prior: ChainWeights,
  { pull = 2, rounds = 40, rate = 0.15 } = {},
): ChainWeights {
  const size = kinds.length;
  const weights: ChainWeights = new Map([...prior].map(([id, row]) => [id, [...row]]));
  const squares: ChainWeights = new Map();
  const rowOf = (map: ChainWeights, id: string): number[] => {
    const row = map.get(id) ?? new Array<number>(size).fill(0);
    map.set(id, row);
    return row;
  };
  for (let round = 0; round < rounds; round += 1) {
    const slope: ChainWeights = new Map();
    for (const { steps, weight } of chains) {
      const paths = [`> `, ...kinds.map((kind) => `> ${kind}`)].map((id) => rowOf(weights, id));
      const [first = [], ...after] = paths;
      const scores = steps.map(({ reasons }) => scoreStep(weights, reasons, size));
      const ahead: number[][] = [];
      for (const [at, own] of scores.entries()) {
        const before = ahead[at - 1];
        ahead.push(
          own.map((score, kind) =>
            before === undefined
              ? score + (first[kind] as number)
              : score + logSum(before.map((sum, from) => sum + (after[from]?.[kind] as number))),
          ),
        );
      }
      const behind: number[][] = scores.map(() => new Array<number>(size).fill(0));
      for (let at = steps.length - 2; at >= 0; at -= 1)
        behind[at] = kinds.map((_, from) =>
          logSum(
            kinds.map(
              (_, to) =>
                (after[from]?.[to] as number) +
                (scores[at + 1]?.[to] as number) +
                (behind[at + 1]?.[to] as number),
            ),
          ),
        );
      const total = logSum(ahead.at(-1) ?? [0]);
      for (const [at, { reasons, gold }] of steps.entries()) {
        const miss = kinds.map(
          (_, kind) =>
            weight *
            (Math.exp((ahead[at]?.[kind] as number) + (behind[at]?.[kind] as number) - total) -
              (kind === gold ? 1 : 0)),
        );
        for (const id of at === 0 ? [...reasons, '> '] : reasons) addTo(rowOf(slope, id), miss);
        const last = steps[at - 1];
        if (last === undefined) continue;
        for (const [from, kind] of kinds.entries()) {
          const moved = kinds.map(
            (_, to) =>
              weight *
              (Math.exp(
                (ahead[at - 1]?.[from] as number) +
                  (after[from]?.[to] as number) +
                  (scores[at]?.[to] as number) +
                  (behind[at]?.[to] as number) -
                  total,
              ) -
                (from === last.gold && to === gold ? 1 : 0)),
          );
          addTo(rowOf(slope, `> ${kind}`), moved);
        }
      }
    }
    for (const [id, row] of slope) {
      const own = rowOf(weights, id);
      const start = prior.get(id);
      const square = rowOf(squares, id);
      for (const [kind, value] of row.entries()) {
        const step = value + pull * ((own[kind] as number) - (start?.[kind] ?? 0));
        square[kind] = (square[kind] as number) + step * step;
        own[kind] = (own[kind] as number) - (rate * step) / Math.sqrt((square[kind] as number) + 1e-9);
      }
    }
  }
  return weights;
}

/** The likeliest kinds, one a step. */
export function decodeChain(
  chain: Chain,
  kinds: readonly string[],
  weights: ChainWeights,
): readonly number[] {
  let sums: number[] | undefined;
  const backs: number[][] = [];
  for (const { reasons } of chain.steps) {
    const own = scoreStep(weights, reasons, kinds.length);
    const before: number[] | undefined = sums;
    const back: number[] = [];
    sums = own.map((score, kind) => {
      if (before === undefined) return score + (weights.get('> ')?.[kind] ?? 0);
      const ways = before.map((sum, from) => sum + (weights.get(`> ${kinds[from]}`)?.[kind] ?? 0));
      back.push(ways.indexOf(Math.max(...ways)));
      return score + Math.max(...ways);
    });
    if (before !== undefined) backs.push(back);
  }
  if (sums === undefined) return [];
  const path = [sums.indexOf(Math.max(...sums))];
  for (const back of backs.reverse()) path.unshift(back[path[0] as number] as number);
  return path;
}

function scoreStep(weights: ChainWeights, reasons: readonly string[], size: number): number[] {
  const scores = new Array<number>(size).fill(0);
  for (const id of reasons) addTo(scores, weights.get(id) ?? []);
  return scores;
}

function addTo(sums: number[], values: readonly number[]): void {
  for (const [index, value] of values.entries()) sums[index] = (sums[index] as number) + value;
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
