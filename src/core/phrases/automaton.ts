/** Aho-Corasick (Aho and Corasick 1975) over word classes, flattened to typed arrays. */
export interface Automaton {
  readonly rootNext: Int32Array;
  readonly fail: Int32Array;
  /** First literal that ends in a state, or -1; further ones by `literalNext`. */
  readonly outHead: Int32Array;
  readonly literalNext: Int32Array;
  /** Nearest state along the failure links that has an output, or 0. */
  readonly outLink: Int32Array;
  readonly slotState: Int32Array;
  readonly slotClass: Int32Array;
  readonly slotTarget: Int32Array;
  readonly slotMask: number;
}

const multiplier = 0x9e3779b1;

/** Builds the automaton of the given literals, each a non-empty string of classes; literal `i` keeps its number. */
export function buildAutomaton(literals: readonly (readonly number[])[], classes: number): Automaton {
  const children: Map<number, number>[] = [new Map()];
  const outHead: number[] = [-1];
  const literalNext = new Int32Array(literals.length).fill(-1);
  let edges = 0;
  literals.forEach((literal, index) => {
    let state = 0;
    for (const symbol of literal) {
      const here = children[state] as Map<number, number>;
      let next = here.get(symbol);
      if (next === undefined) {
        next = children.length;
        here.set(symbol, next);
        children.push(new Map());
        outHead.push(-1);
        edges += 1;
      }
      state = next;
    }
    literalNext[index] = outHead[state] as number;
    outHead[state] = index;
  });
  const states = children.length;
  const rootNext = new Int32Array(classes);
  const fail = new Int32Array(states);
  const outLink = new Int32Array(states);
  let slots = 16;
  while (slots < edges * 2) slots *= 2;
  const slotState = new Int32Array(slots).fill(-1);
  const slotClass = new Int32Array(slots);
  const slotTarget = new Int32Array(slots);
  const slotMask = slots - 1;
  const automaton = {
    rootNext,
    fail,
    outHead: Int32Array.from(outHead),
    literalNext,
    outLink,
    slotState,
    slotClass,
    slotTarget,
    slotMask,
  };
  const queue: number[] = [];
  for (const [symbol, child] of children[0] as Map<number, number>) {
    rootNext[symbol] = child;
    queue.push(child);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] as number;
    for (const [symbol, child] of children[state] as Map<number, number>) {
      let slot = (Math.imul(state * 31 + symbol, multiplier) >>> 7) & slotMask;
      while (slotState[slot] !== -1) slot = (slot + 1) & slotMask;
      slotState[slot] = state;
      slotClass[slot] = symbol;
      slotTarget[slot] = child;
      let back = fail[state] as number;
      while (back !== 0 && step(automaton, back, symbol) === 0) back = fail[back] as number;
      const target = back === 0 ? (rootNext[symbol] as number) : step(automaton, back, symbol);
      fail[child] = target;
      outLink[child] = (outHead[target] as number) >= 0 ? target : (outLink[target] as number);
      queue.push(child);
    }
  }
  return automaton;
}

/** Child of an inner state, or 0. */
function step(automaton: Automaton, state: number, symbol: number): number {
  let slot = (Math.imul(state * 31 + symbol, multiplier) >>> 7) & automaton.slotMask;
  for (;;) {
    const owner = automaton.slotState[slot] as number;
    if (owner === -1) return 0;
    if (owner === state && automaton.slotClass[slot] === symbol) return automaton.slotTarget[slot] as number;
    slot = (slot + 1) & automaton.slotMask;
  }
}

/** State after one more symbol; class 0 leads back to the root. */
export function advance(automaton: Automaton, state: number, symbol: number): number {
  if (symbol === 0) return 0;
  let from = state;
  while (from !== 0) {
    const next = step(automaton, from, symbol);
    if (next !== 0) return next;
    from = automaton.fail[from] as number;
  }
  return automaton.rootNext[symbol] as number;
}
