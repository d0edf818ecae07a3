import { breakLevel, type Reading, tokenText } from '../text/reading.ts';
import type { CompiledItem, WordOption } from './compiled-sequence.ts';
import { isNumberToken } from './number-token.ts';

/** A reply whose tokens have been mapped to classes. */
export interface ClassedReading {
  readonly reading: Reading;
  readonly classes: readonly number[];
}

const longestNumber = 8;

/** Positions reachable over item `index` from any of `positions`, in one direction; sorted, without repetition. */
export function reach(
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
  return sortedOnce(found);
}

/** Sorts positions in place and drops repetitions; they come almost in order. */
function sortedOnce(positions: number[]): readonly number[] {
  let size = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    let place = size;
    while (place > 0 && (positions[place - 1] as number) > position) place -= 1;
    if (place > 0 && positions[place - 1] === position) continue;
    positions.copyWithin(place + 1, place, size);
    positions[place] = position;
    size += 1;
  }
  positions.length = size;
  return positions;
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
  const groups = direction === 1 ? item.byFirst : item.byLast;
  const options = groups === null ? item.options : groups.get(text.classes[first] as number);
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
