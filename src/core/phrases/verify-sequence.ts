import { breakLevel, numberCode, type Reading, tokenText, wordCode } from '../text/reading.ts';
import type { CompiledItem, CompiledSequence, WordOption } from './compiled-sequence.ts';

/** Token range `[start, end)` of a match, and the token ranges of its slots. */
export interface SequenceMatch {
  readonly start: number;
  readonly end: number;
  readonly slots?: ReadonlyMap<string, readonly [start: number, end: number]>;
}

/** A reply whose tokens have been mapped to classes. */
export interface ClassedReading {
  readonly reading: Reading;
  readonly classes: Int32Array;
}

const numerals = new Set(
  '零一二两三四五六七八九十百千万半'.split('').map((numeral) => numeral.charCodeAt(0)),
);
const numberWords = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'hundred',
  'thousand',
  'half',
  'noon',
  'midnight',
]);
const longestNumber = 8;

/** Whether a token is part of a number, in digits or in words. */
export function isNumberToken(reading: Reading, token: number): boolean {
  const code = reading.codes[token] as number;
  if (code === numberCode) return true;
  return code === wordCode ? numberWords.has(reading.words[token] ?? '') : numerals.has(code);
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
  return { start, end, slots: slotsOf(sequence, text, forward, start, from, to, end) };
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

/** Positions reachable over item `index` from any of `positions`, in one direction; sorted, without repetition. */
function reach(
  items: readonly CompiledItem[],
  index: number,
  positions: readonly number[],
  text: ClassedReading,
  direction: 1 | -1,
): readonly number[] {
  const item = items[index] as CompiledItem;
  if (item.kind === 'slot-open' || item.kind === 'slot-close') return positions;
  const found: number[] = [];
  const crossing = crossingLevel(items, index, direction);
  for (const position of positions) {
    switch (item.kind) {
      case 'edge':
        if (isEdge(text.reading, item.edge, position)) found.push(position);
        break;
      case 'not':
        if (
          !mayEnter(text.reading, position, breakLevel.light) ||
          !item.options.some((option) => meetsOption(option, text, position))
        )
          found.push(position);
        break;
      case 'words':
        if (item.optional) found.push(position);
        reachWords(item, position, text, direction, crossing, found);
        break;
      case 'number':
        reachRun(
          text.reading,
          position,
          direction,
          1,
          longestNumber,
          crossing,
          breakLevel.none,
          found,
          isNumberToken,
        );
        break;
      case 'gap':
        reachRun(
          text.reading,
          position,
          direction,
          item.min,
          item.max,
          crossing,
          item.comma ? breakLevel.comma : breakLevel.light,
          found,
        );
        break;
    }
  }
  if (found.length < 2 || (positions.length === 1 && item.kind !== 'words')) return found;
  return [...new Set(found)].sort((left, right) => left - right);
}

/** The strongest break that may lie between an item and the neighbour it is entered from; a comma gap opens all gaps beside it. */
function crossingLevel(items: readonly CompiledItem[], index: number, direction: 1 | -1): number {
  const own = items[index];
  if (own?.kind === 'gap' && own.comma) return breakLevel.comma;
  let level: number = breakLevel.sentence;
  for (let at = index - direction; at >= 0 && at < items.length; at -= direction) {
    const neighbour = items[at] as CompiledItem;
    if (neighbour.kind === 'words' || neighbour.kind === 'number') return Math.min(level, breakLevel.light);
    if (neighbour.kind !== 'gap') continue;
    if (neighbour.comma) return breakLevel.comma;
    level = breakLevel.light;
  }
  return level;
}

function isEdge(
  reading: Reading,
  edge: 'clause-start' | 'clause-end' | 'reply-start' | 'reply-end',
  position: number,
): boolean {
  if (edge === 'reply-start') return position === 0;
  if (edge === 'reply-end') return position === reading.count;
  return (reading.breaks[position] as number) >= breakLevel.comma || reading.softStarts[position] === 1;
}

/** Whether the boundary before the first token consumed is weak enough. */
function mayEnter(reading: Reading, position: number, crossing: number): boolean {
  return (reading.breaks[position] as number) <= crossing;
}

function reachWords(
  item: Extract<CompiledItem, { kind: 'words' }>,
  position: number,
  text: ClassedReading,
  direction: 1 | -1,
  crossing: number,
  found: number[],
): void {
  const first = direction === 1 ? position : position - 1;
  if (first < 0 || first >= text.reading.count || !mayEnter(text.reading, position, crossing)) return;
  const options = (direction === 1 ? item.byFirst : item.byLast).get(text.classes[first] as number);
  if (options === undefined) return;
  for (const option of options) {
    const length = option.classes.length;
    const start = direction === 1 ? position : position - length;
    if (start < 0 || start + length > text.reading.count || !meetsOption(option, text, start)) continue;
    found.push(direction === 1 ? position + length : start);
  }
}

/** Whether a word option stands at a token, classes, forms and unbroken neighbourhood included. */
export function meetsOption(option: WordOption, text: ClassedReading, start: number): boolean {
  const { classes, exact } = option;
  for (let at = 0; at < classes.length; at += 1) {
    if (text.classes[start + at] !== classes[at]) return false;
    if (at > 0 && (text.reading.breaks[start + at] as number) > breakLevel.light) return false;
    const form = exact?.[at];
    if (form !== undefined && tokenText(text.reading, start + at) !== form) return false;
  }
  return true;
}

function reachRun(
  reading: Reading,
  position: number,
  direction: 1 | -1,
  min: number,
  max: number,
  crossing: number,
  inside: number,
  found: number[],
  admits?: (reading: Reading, token: number) => boolean,
): void {
  if (min === 0) found.push(position);
  let at = position;
  for (let taken = 1; taken <= max; taken += 1) {
    const token = direction === 1 ? at : at - 1;
    if (token < 0 || token >= reading.count || !mayEnter(reading, at, taken === 1 ? crossing : inside))
      return;
    if (admits !== undefined && !admits(reading, token)) return;
    at += direction;
    if (taken >= min) found.push(at);
  }
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
