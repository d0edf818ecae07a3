import type { CompiledItem, CompiledSequence } from './compiled-sequence.ts';
import { type ClassedReading, reach } from './reach-positions.ts';

/** Token range `[start, end)` of a match, and the token ranges of its slots. */
export interface SequenceMatch {
  readonly start: number;
  readonly end: number;
  readonly slots?: ReadonlyMap<string, readonly [start: number, end: number]> | undefined;
}

/**
 * Checks a sequence around a hit of its anchor at tokens `[from, to)`. Keeps sets of reachable positions instead of
 * backtracking, so the work is bounded by the size of the pattern, whatever stands in the reply.
 */
export function verifySequence(
  sequence: CompiledSequence,
  text: ClassedReading,
  from: number,
  to: number,
): SequenceMatch | undefined {
  const { items, anchor } = sequence;
  if (items.length === 1) return { start: from, end: to };
  let backward: readonly number[] = [from];
  for (let index = anchor - 1; index >= 0; index -= 1) {
    backward = reach(items, index, backward, text, -1);
    if (backward.length === 0) return undefined;
  }
  const forward: (readonly number[])[] = [[to]];
  for (let index = anchor + 1; index < items.length; index += 1) {
    const next = reach(items, index, forward[forward.length - 1] as readonly number[], text, 1);
    if (next.length === 0) return undefined;
    forward.push(next);
  }
  const start = takesAll(items[0]) ? Math.min(...backward) : Math.max(...backward);
  const end = chooseEnd(items, anchor, forward, text);
  if (!sequence.slots) return { start, end };
  return {
    start,
    end,
    slots: slotsOf(sequence, text, forward, start, from, to, end),
  };
}

/** A gap or a number at either end of a pattern takes as much as it can. */
function takesAll(item: CompiledItem | undefined): boolean {
  return item?.kind === 'gap' || item?.kind === 'number';
}

/** The nearest end, with the longest last word there; a gap at the end, or in a slot, takes what it can. */
function chooseEnd(
  items: readonly CompiledItem[],
  anchor: number,
  forward: readonly (readonly number[])[],
  text: ClassedReading,
): number {
  const last = forward[forward.length - 1] as readonly number[];
  const greedy =
    takesAll(items.at(-1)) ||
    items.some((item, index) => index > anchor && item.kind === 'gap' && item.greedy);
  if (greedy || last.length === 1) return Math.max(...last);
  const nearest = Math.min(...last);
  const before = forward[forward.length - 2]?.find((position) =>
    reach(items, items.length - 1, [position], text, 1).includes(nearest),
  );
  return before === undefined ? nearest : Math.max(...reach(items, items.length - 1, [before], text, 1));
}

/** Walks one path through the reachable positions and notes where slots open and close. */
function slotsOf(
  { items, anchor }: CompiledSequence,
  text: ClassedReading,
  forward: readonly (readonly number[])[],
  start: number,
  from: number,
  to: number,
  end: number,
): ReadonlyMap<string, readonly [number, number]> {
  const bounds: number[] = new Array<number>(items.length + 1).fill(from);
  bounds[items.length] = end;
  bounds[anchor + 1] = to;
  bounds[anchor] = from;
  for (let index = items.length - 1; index > anchor; index -= 1) {
    const target = bounds[index + 1] as number;
    const before = forward[index - anchor - 1] as readonly number[];
    bounds[index] =
      before.find((position) => reach(items, index, [position], text, 1).includes(target)) ?? target;
  }
  // Before the anchor the shortest way back was taken: replay it from the start.
  let position = start;
  for (let index = 0; index < anchor; index += 1) {
    bounds[index] = position;
    const ahead = reach(items, index, [position], text, 1).filter((candidate) => candidate <= from);
    position =
      ahead.find((candidate) => leadsTo(items, index + 1, anchor, candidate, from, text)) ?? position;
  }
  const slots = new Map<string, readonly [number, number]>();
  items.forEach((item, index) => {
    if (item.kind === 'slot-open') slots.set(item.name, [bounds[index] as number, bounds[index] as number]);
    if (item.kind === 'slot-close')
      slots.set(item.name, [(slots.get(item.name) ?? [0, 0])[0], bounds[index] as number]);
  });
  return slots;
}

function leadsTo(
  items: readonly CompiledItem[],
  index: number,
  anchor: number,
  position: number,
  from: number,
  text: ClassedReading,
): boolean {
  let positions: readonly number[] = [position];
  for (let at = index; at < anchor; at += 1) positions = reach(items, at, positions, text, 1);
  return positions.includes(from);
}
