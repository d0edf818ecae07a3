import { hasFlag, setFlag } from '../base/flags.ts';
import { optionField, optionWidth, type PhraseTables } from './phrase-tables.ts';

/** Aho-Corasick (Aho and Corasick 1975) over word classes, flattened to typed arrays. */
export interface Automaton {
  readonly rootNext: Int32Array;
  readonly fail: Int32Array;
  /** The state in which each literal ends. */
  readonly ends: Int32Array;
  /** The nearest state from here along the failure links, itself included, in which a literal ends, or 0. */
  readonly output: Int32Array;
  /** Edges between inner states, hashed: state, class and target of each, side by side; state 0 marks a free slot. */
  readonly edges: Int32Array;
  readonly edgeMask: number;
  /** A bit for the hash of each edge: most of what is not there is refused without a look at `edges`. */
  readonly present: Uint32Array;
}

const multiplier = 0x9e3779b1;
const edgeWidth = 3;
/** Literals, and states, between two places where the work may be left. */
const pieceOf = 500;

/** Builds the automaton of literals, each named by its option and no empty string. Yields now and then. */
export function* buildAutomaton(
  literals: readonly number[],
  { options, classes }: PhraseTables,
  classCount: number,
): Generator<void, Automaton> {
  let most = 1;
  for (const option of literals) most += options[option * optionWidth + optionField.length] as number;
  let slots = 16;
  while (slots < most * 2) slots *= 2;
  const automaton = {
    rootNext: new Int32Array(classCount),
    fail: new Int32Array(most),
    ends: new Int32Array(literals.length),
    output: new Int32Array(most),
    edges: new Int32Array(slots * edgeWidth),
    edgeMask: slots - 1,
    present: new Uint32Array(slots / 8),
  };
  const parents = new Int32Array(most);
  const symbols = new Int32Array(most);
  const depths = new Int32Array(most);
  let states = 1;
  for (let index = 0; index < literals.length; index += 1) {
    let state = 0;
    const option = (literals[index] as number) * optionWidth;
    const start = options[option + optionField.start] as number;
    const end = start + (options[option + optionField.length] as number);
    for (let at = start; at < end; at += 1) {
      const symbol = classes[at] as number;
      let next = childOf(automaton, state, symbol);
      if (next === 0) {
        next = states++;
        parents[next] = state;
        symbols[next] = symbol;
        depths[next] = (depths[state] as number) + 1;
        addChild(automaton, state, symbol, next);
      }
      state = next;
    }
    automaton.ends[index] = state;
    automaton.output[state] = state;
    if (index % pieceOf === 0) yield;
  }
  for (const state of byDepth(depths, states)) {
    linkState(automaton, state, parents, symbols);
    if (state % pieceOf === 0) yield;
  }
  return automaton;
}

/** States but the root, the shallow ones first. */
function byDepth(depths: Int32Array, states: number): Int32Array {
  const starts: number[] = [];
  for (let state = 1; state < states; state += 1) {
    const depth = depths[state] as number;
    starts[depth] = (starts[depth] ?? 0) + 1;
  }
  let sum = 0;
  for (let depth = 1; depth < starts.length; depth += 1) {
    const here = starts[depth] as number;
    starts[depth] = sum;
    sum += here;
  }
  const ordered = new Int32Array(states - 1);
  for (let state = 1; state < states; state += 1) {
    const depth = depths[state] as number;
    const place = starts[depth] as number;
    ordered[place] = state;
    starts[depth] = place + 1;
  }
  return ordered;
}

/** Sets the failure and output links of a state whose shallower ones are all set. */
function linkState(automaton: Automaton, state: number, parents: Int32Array, symbols: Int32Array): void {
  const { fail, output } = automaton;
  const parent = parents[state] as number;
  const target = parent === 0 ? 0 : advance(automaton, fail[parent] as number, symbols[state] as number);
  fail[state] = target;
  if (output[state] === 0) output[state] = output[target] as number;
}

const hashOf = (state: number, symbol: number): number => Math.imul(state * 31 + symbol, multiplier) >>> 7;

/** Child of a state, or 0. */
function childOf({ rootNext, edges, edgeMask, present }: Automaton, state: number, symbol: number): number {
  if (state === 0) return rootNext[symbol] as number;
  const hash = hashOf(state, symbol);
  const bit = hash & (present.length * 32 - 1);
  if (!hasFlag(present, bit)) return 0;
  let slot = hash & edgeMask;
  for (;;) {
    const at = slot * edgeWidth;
    const owner = edges[at] as number;
    if (owner === 0) return 0;
    if (owner === state && edges[at + 1] === symbol) return edges[at + 2] as number;
    slot = (slot + 1) & edgeMask;
  }
}

function addChild(
  { rootNext, edges, edgeMask, present }: Automaton,
  state: number,
  symbol: number,
  child: number,
): void {
  if (state === 0) {
    rootNext[symbol] = child;
    return;
  }
  const hash = hashOf(state, symbol);
  const bit = hash & (present.length * 32 - 1);
  setFlag(present, bit);
  let slot = hash & edgeMask;
  while (edges[slot * edgeWidth] !== 0) slot = (slot + 1) & edgeMask;
  const at = slot * edgeWidth;
  edges[at] = state;
  edges[at + 1] = symbol;
  edges[at + 2] = child;
}

/** State after one more symbol; class 0 leads back to the root. */
export function advance(automaton: Automaton, state: number, symbol: number): number {
  if (symbol === 0) return 0;
  let from = state;
  while (from !== 0) {
    const next = childOf(automaton, from, symbol);
    if (next !== 0) return next;
    from = automaton.fail[from] as number;
  }
  return automaton.rootNext[symbol] as number;
}
