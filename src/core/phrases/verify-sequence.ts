import {
  type PhraseTables,
  sequenceField,
  sequenceFlag,
  stepField,
  stepKind,
  stepWidth,
} from './phrase-tables.ts';
import { Positions, positionsOf } from './positions.ts';
import { type ClassedReading, reach } from './reach-positions.ts';

/** Token range `[start, end)` of a match, and the token ranges of its slots. */
export interface SequenceMatch {
  readonly start: number;
  readonly end: number;
  readonly slots?: ReadonlyMap<string, readonly [start: number, end: number]> | undefined;
}

/**
 * What scans fill again and again, kept so that they make no garbage: the classes of a reply, where literals end in it (a
 * token and a state each), two lists of positions.
 */
export interface Scratch {
  classes: Int32Array;
  hits: Int32Array;
  positions: Positions;
  spare: Positions;
}

export function createScratch(): Scratch {
  return {
    classes: new Int32Array(64),
    hits: new Int32Array(128),
    positions: new Positions(),
    spare: new Positions(),
  };
}

/**
 * Checks a sequence around a hit of its anchor at tokens `[from, to)`. Keeps sets of reachable positions instead of
 * backtracking, so the work is bounded by the size of the pattern, whatever stands in the reply.
 */
export function verifySequence(
  tables: PhraseTables,
  sequence: number,
  text: ClassedReading,
  from: number,
  to: number,
  scratch: Scratch,
): SequenceMatch | undefined {
  const { sequences } = tables;
  const length = sequences[sequence + sequenceField.length] as number;
  if (length === 1) return { start: from, end: to };
  const first = sequences[sequence + sequenceField.firstStep] as number;
  const anchor = first + (sequences[sequence + sequenceField.anchor] as number);
  const flags = sequences[sequence + sequenceField.flags] as number;
  if (!walk(tables, anchor - 1, first - 1, from, text, -1, scratch)) return undefined;
  const start = pick(scratch.positions, (flags & sequenceFlag.farStart) === 0);
  const last = first + length - 1;
  if (!walk(tables, anchor + 1, last + 1, to, text, 1, scratch)) return undefined;
  const end = chooseEnd(tables, last, (flags & sequenceFlag.farEnd) !== 0, text, scratch);
  if ((flags & sequenceFlag.slots) === 0) return { start, end };
  return { start, end, slots: slotsOf(tables, { first, anchor, last }, text, { start, from, to, end }) };
}

/** Goes over the steps from `step` up to `stop`; leaves where they lead in `positions`, and the set before in `spare`. */
function walk(
  tables: PhraseTables,
  step: number,
  stop: number,
  position: number,
  text: ClassedReading,
  direction: 1 | -1,
  scratch: Scratch,
): boolean {
  scratch.positions.clear();
  scratch.positions.add(position);
  for (let at = step; at !== stop; at += direction) {
    const { positions, spare } = scratch;
    reach(tables, at, positions, spare, text, direction);
    if (spare.size === 0) return false;
    scratch.positions = spare;
    scratch.spare = positions;
  }
  return true;
}

const pick = (positions: Positions, last: boolean): number => (last ? positions.last() : positions.at(0));

/** The nearest end, with the longest last word there; a gap at the end, or in a slot, takes what it can. */
function chooseEnd(
  tables: PhraseTables,
  last: number,
  far: boolean,
  text: ClassedReading,
  { positions, spare }: Scratch,
): number {
  const nearest = positions.at(0);
  if (far || positions.size === 1) return positions.last();
  const before = spare.find((position) => reachFrom(tables, last, position, text).includes(nearest));
  return before === undefined ? nearest : reachFrom(tables, last, before, text).last();
}

function reachFrom(tables: PhraseTables, step: number, position: number, text: ClassedReading): Positions {
  const found = new Positions();
  reach(tables, step, positionsOf(position), found, text, 1);
  return found;
}

/** Walks one path through the reachable positions and notes where slots open and close. */
function slotsOf(
  tables: PhraseTables,
  { first, anchor, last }: { readonly first: number; readonly anchor: number; readonly last: number },
  text: ClassedReading,
  {
    start,
    from,
    to,
    end,
  }: { readonly start: number; readonly from: number; readonly to: number; readonly end: number },
): ReadonlyMap<string, readonly [number, number]> {
  // bounds[i] is where step `first + i` begins.
  const bounds = new Array<number>(last - first + 2).fill(from);
  const forward: Positions[] = [positionsOf(to)];
  for (let step = anchor + 1; step <= last; step += 1) {
    const next = new Positions();
    reach(tables, step, forward.at(-1) as Positions, next, text, 1);
    forward.push(next);
  }
  bounds[last + 1 - first] = end;
  bounds[anchor + 1 - first] = to;
  for (let step = last; step > anchor; step -= 1) {
    const target = bounds[step + 1 - first] as number;
    const before = forward[step - anchor - 1] as Positions;
    bounds[step - first] =
      before.find((position) => reachFrom(tables, step, position, text).includes(target)) ?? target;
  }
  // Before the anchor the shortest way back was taken: replay it from the start.
  let position = start;
  for (let step = first; step < anchor; step += 1) {
    bounds[step - first] = position;
    const ahead = reachFrom(tables, step, position, text);
    const next = ahead.find((to) => to <= from && leadsTo(tables, step + 1, anchor, to, from, text));
    position = next ?? position;
  }
  const slots = new Map<string, readonly [number, number]>();
  for (let step = first; step <= last; step += 1) {
    const kind = tables.steps[step * stepWidth + stepField.kind] as number;
    if (kind !== stepKind.slotOpen && kind !== stepKind.slotClose) continue;
    const name = tables.slotNames[tables.steps[step * stepWidth + stepField.a] as number] as string;
    const here = bounds[step - first] as number;
    slots.set(name, [kind === stepKind.slotOpen ? here : (slots.get(name)?.[0] ?? 0), here]);
  }
  return slots;
}

function leadsTo(
  tables: PhraseTables,
  step: number,
  anchor: number,
  position: number,
  from: number,
  text: ClassedReading,
): boolean {
  let positions = positionsOf(position);
  for (let at = step; at < anchor; at += 1) {
    const next = new Positions();
    reach(tables, at, positions, next, text, 1);
    positions = next;
  }
  return positions.includes(from);
}
