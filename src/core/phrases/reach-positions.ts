import { hasFlag, setFlag } from '../base/flags.ts';
import { breakLevel, type Reading, tokenText } from '../text/reading.ts';
import { isNumberToken } from './number-token.ts';
import {
  edgeCode,
  gapBit,
  optionField,
  optionWidth,
  type PhraseTables,
  setWidth,
  stepField,
  stepKind,
  stepWidth,
} from './phrase-tables.ts';
import type { Positions } from './positions.ts';

/** A reply whose tokens have been mapped to classes. */
export interface ClassedReading {
  readonly reading: Reading;
  readonly classes: Int32Array;
}

const longestNumber = 8;
/** So many words are looked at one by one. */
const few = 6;

/** Fills `found` with the positions reachable over a step from any of `positions`, in one direction; sorted, without repetition. */
export function reach(
  tables: PhraseTables,
  step: number,
  positions: Positions,
  found: Positions,
  text: ClassedReading,
  direction: 1 | -1,
): void {
  const { steps } = tables;
  const at = step * stepWidth;
  const kind = steps[at + stepField.kind] as number;
  const a = steps[at + stepField.a] as number;
  const crossing = steps[at + (direction === 1 ? stepField.crossForward : stepField.crossBack)] as number;
  found.clear();
  switch (kind) {
    case stepKind.words:
      reachWords(tables, a, positions, text, direction, crossing, found);
      return;
    case stepKind.gap: {
      const most = steps[at + stepField.b] as number;
      const crossesCommas = ((steps[at + stepField.c] as number) & gapBit.comma) !== 0;
      const inside = crossesCommas ? breakLevel.comma : breakLevel.light;
      for (let index = 0; index < positions.size; index += 1)
        reachRun(text.reading, positions.at(index), direction, a, most, crossing, inside, found);
      break;
    }
    case stepKind.number:
      for (let index = 0; index < positions.size; index += 1) {
        const from = positions.at(index);
        const inside = breakLevel.none;
        reachRun(text.reading, from, direction, 1, longestNumber, crossing, inside, found, isNumberToken);
      }
      break;
    default:
      for (let index = 0; index < positions.size; index += 1) {
        const position = positions.at(index);
        if (staysAt(tables, kind, a, position, text)) found.add(position);
      }
      return;
  }
  if (direction === -1 || positions.size > 1) found.sortOnce();
}

/** Whether a step of no width lets a position pass. */
function staysAt(
  tables: PhraseTables,
  kind: number,
  a: number,
  position: number,
  text: ClassedReading,
): boolean {
  if (kind === stepKind.not) return !startsWith(tables, a, position, text);
  return kind !== stepKind.edge || isEdge(text.reading, a, position);
}

function isEdge(reading: Reading, edge: number, position: number): boolean {
  if (edge === edgeCode['reply-start']) return position === 0;
  if (edge === edgeCode['reply-end']) return position === reading.count;
  return (reading.breaks[position] as number) >= breakLevel.comma || reading.softStarts[position] === 1;
}

/** Whether the boundary before the first token consumed is weak enough. */
function mayEnter(reading: Reading, position: number, crossing: number): boolean {
  return (reading.breaks[position] as number) <= crossing;
}

function startsWith(tables: PhraseTables, set: number, position: number, text: ClassedReading): boolean {
  if (!mayEnter(text.reading, position, breakLevel.light)) return false;
  const first = tables.sets[set * setWidth] as number;
  const end = first + (tables.sets[set * setWidth + 1] as number);
  for (let option = first; option < end; option += 1)
    if (meetsOption(tables, option, text, position)) return true;
  return false;
}

function reachWords(
  tables: PhraseTables,
  set: number,
  positions: Positions,
  text: ClassedReading,
  direction: 1 | -1,
  crossing: number,
  found: Positions,
): void {
  const { sets, options } = tables;
  const { classes, reading } = text;
  const first = sets[set * setWidth] as number;
  const end = first + (sets[set * setWidth + 1] as number);
  const optional = sets[set * setWidth + 2] === 1;
  const edges = direction === 1 ? tables.openings : tables.closings;
  const entered = end - first > few ? classesOf(tables, set, direction) : undefined;
  for (let index = 0; index < positions.size; index += 1) {
    const position = positions.at(index);
    if (optional) found.add(position);
    const token = direction === 1 ? position : position - 1;
    if (token < 0 || token >= reading.count || !mayEnter(reading, position, crossing)) continue;
    const known = classes[token] as number;
    if (entered !== undefined && !hasFlag(entered, known)) continue;
    for (let option = first; option < end; option += 1) {
      if (edges[option] !== known) continue;
      const length = options[option * optionWidth + optionField.length] as number;
      const start = direction === 1 ? position : position - length;
      if (start < 0 || start + length > reading.count || !meetsOption(tables, option, text, start)) continue;
      found.add(direction === 1 ? position + length : start);
    }
  }
  if (found.size > 1) found.sortOnce();
}

/** The classes that a set of words is entered at, as flags. */
function classesOf(tables: PhraseTables, set: number, direction: 1 | -1): Uint32Array {
  const place = set * 2 + (direction === 1 ? 0 : 1);
  const known = tables.entered[place];
  if (known !== undefined) return known;
  const flags = new Uint32Array((tables.classCount + 31) >>> 5);
  const edges = direction === 1 ? tables.openings : tables.closings;
  const first = tables.sets[set * setWidth] as number;
  const end = first + (tables.sets[set * setWidth + 1] as number);
  for (let option = first; option < end; option += 1) setFlag(flags, edges[option] as number);
  tables.entered[place] = flags;
  return flags;
}

/** Whether a word option stands at a token, classes, forms and unbroken neighbourhood included. */
function meetsOption(tables: PhraseTables, option: number, text: ClassedReading, start: number): boolean {
  const { options, classes } = tables;
  const first = options[option * optionWidth] as number;
  const length = options[option * optionWidth + optionField.length] as number;
  for (let at = 0; at < length; at += 1) {
    if (text.classes[start + at] !== classes[first + at]) return false;
    if (at > 0 && (text.reading.breaks[start + at] as number) > breakLevel.light) return false;
  }
  return hasForms(tables, options[option * optionWidth + optionField.forms] as number, text.reading, start);
}

/** Whether words have the forms that are demanded, none for -1. */
export function hasForms(
  { forms }: PhraseTables,
  demandedForms: number,
  reading: Reading,
  start: number,
): boolean {
  if (demandedForms < 0) return true;
  const demanded = forms[demandedForms] as readonly (string | undefined)[];
  return demanded.every((form, at) => form === undefined || tokenText(reading, start + at) === form);
}

function reachRun(
  reading: Reading,
  position: number,
  direction: 1 | -1,
  min: number,
  max: number,
  crossing: number,
  inside: number,
  found: Positions,
  admits?: (reading: Reading, token: number) => boolean,
): void {
  if (min === 0) found.add(position);
  let at = position;
  for (let taken = 1; taken <= max; taken += 1) {
    const token = direction === 1 ? at : at - 1;
    if (token < 0 || token >= reading.count || !mayEnter(reading, at, taken === 1 ? crossing : inside))
      return;
    if (admits !== undefined && !admits(reading, token)) return;
    at += direction;
    if (taken >= min) found.add(at);
  }
}
