import { breakLevel } from '../text/reading.ts';
import type { ClassTable } from './class-table.ts';
import type { Item, ItemSequence } from './lower-pattern.ts';
import type { PatternEdge, PatternWord } from './pattern.ts';

/**
 * Sequences ready to verify, side by side in plain arrays of integers, so that checking one touches little memory.
 * A step is `stepWidth` integers: kind, two or three numbers of its own, and the strongest breaks that may lie before
 * it, going forward and going back.
 */
export interface PhraseTables {
  readonly steps: Int32Array;
  /** Entry, first step, count of steps, place of the anchor among them, flags. */
  readonly sequences: Int32Array;
  /** First option, count of options, 1 when the set may be left out. */
  readonly sets: Int32Array;
  /** First class in `classes`, count of words, place in `forms` or -1. */
  readonly options: Int32Array;
  readonly classes: Int32Array;
  /** First and last class of each option. */
  readonly openings: Uint16Array;
  readonly closings: Uint16Array;
  /** The forms that the words of an option must have; undefined for any. */
  readonly forms: readonly (readonly (string | undefined)[])[];
  readonly slotNames: readonly string[];
  readonly classCount: number;
  /** Flags of the classes that a set begins with, and ends with, made when a set is first asked for: two a set. */
  readonly entered: (Uint32Array | undefined)[];
}

export const stepWidth = 6;
export const stepField = { kind: 0, a: 1, b: 2, c: 3, crossForward: 4, crossBack: 5 } as const;
/** words: set. gap: least, most, gap bits. number. not: set. edge: edge. slots: name. */
export const stepKind = { words: 0, gap: 1, number: 2, not: 3, edge: 4, slotOpen: 5, slotClose: 6 } as const;
export const gapBit = { comma: 1, greedy: 2 } as const;
export const edgeCode = { 'clause-start': 0, 'clause-end': 0, 'reply-start': 1, 'reply-end': 2 } as const;

export const sequenceField = { entry: 0, firstStep: 1, length: 2, anchor: 3, flags: 4 } as const;
/** `farStart`, `farEnd`: it takes as much as it can there. */
export const sequenceFlag = { asked: 1, slots: 2, gaps: 4, farStart: 8, farEnd: 16 } as const;

export const setWidth = 3;
export const optionField = { start: 0, length: 1, forms: 2 } as const;
export const optionWidth = 3;

/** The words of a step, or of several that name one list. */
export type WordSet = readonly (readonly PatternWord[])[];

/** Words so frequent that a literal made of them finds little. */
const commonWords = new Set([
  ...'的了我你您是不这那就好有们个一在也都要会能可以给到没吗呢吧啊来去说请为什么'.split(''),
  ...'i you we it the a to be is are do not can will that this for of and in your my have me on'.split(' '),
]);

/** How much a word set says: its cheapest member, less for many members; nothing for one that may be left out. */
function weightOf(options: WordSet): number {
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    if (option.length === 0) return Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (const { text } of option) sum += commonWords.has(text) ? 1 : 3;
    least = Math.min(least, sum);
  }
  return least - Math.log2(options.length) / 4;
}

/** A sequence that has been entered: its place in `sequences`. */
export interface AnchoredSequence {
  readonly sequence: number;
  /** The word set of its anchor, the one that the automaton looks for because it says most. */
  readonly set: number;
  /** The sets that say most among those that must stand ahead of the anchor, and behind it; -1 for none. */
  readonly ahead: number;
  readonly behind: number;
}

/** Fills tables. A word set that several sequences share is entered once. */
export class PhraseTablesBuilder {
  private readonly steps: number[] = [];
  private readonly sequences: number[] = [];
  private readonly sets: number[] = [];
  private readonly options: number[] = [];
  private readonly classes: number[] = [];
  private readonly openings: number[] = [];
  private readonly closings: number[] = [];
  private readonly forms: (string | undefined)[][] = [];
  private readonly slotNames: string[] = [];
  private readonly setOf = new Map<WordSet, number>();
  private readonly weights: number[] = [];
  private readonly table: ClassTable;

  constructor(table: ClassTable) {
    this.table = table;
  }

  /** Enters a sequence. */
  add(entry: number, { items, asked }: ItemSequence): AnchoredSequence {
    const sequence = this.sequences.length;
    const firstStep = this.steps.length / stepWidth;
    const sets: number[] = [];
    let flags: number = asked ? sequenceFlag.asked : 0;
    items.forEach((item, index) => {
      const set = this.addStep(items, item, index);
      if (item.kind === 'gap') flags |= sequenceFlag.gaps;
      if (item.kind === 'slot-open') flags |= sequenceFlag.slots;
      sets.push(set);
    });
    const anchor = this.weightiest(sets, 0, sets.length);
    const ahead = sets[this.weightiest(sets, 0, anchor)] ?? -1;
    const behind = sets[this.weightiest(sets, anchor + 1, sets.length)] ?? -1;
    if (takesAll(items[0])) flags |= sequenceFlag.farStart;
    const greedy = items.some((item, index) => index > anchor && item.kind === 'gap' && item.greedy);
    if (greedy || takesAll(items.at(-1))) flags |= sequenceFlag.farEnd;
    this.sequences.push(entry, firstStep, items.length, anchor, flags);
    return { sequence, set: sets[anchor] as number, ahead, behind };
  }

  /** Place of the first of the sets that say most in a range of steps, whose other steps are -1; -1 for none. */
  private weightiest(sets: readonly number[], from: number, to: number): number {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = from; at < to; at += 1) {
      const set = sets[at] as number;
      const weight = set < 0 ? Number.NEGATIVE_INFINITY : (this.weights[set] as number);
      if (weight <= most) continue;
      best = at;
      most = weight;
    }
    return best;
  }

  finish(): PhraseTables {
    return {
      steps: new Int32Array(this.steps),
      sequences: new Int32Array(this.sequences),
      sets: new Int32Array(this.sets),
      options: new Int32Array(this.options),
      classes: new Int32Array(this.classes),
      openings: new Uint16Array(this.openings),
      closings: new Uint16Array(this.closings),
      forms: this.forms,
      slotNames: this.slotNames,
      classCount: this.table.size,
      entered: [],
    };
  }

  /** Enters one step; gives its word set when that could be an anchor, else -1. */
  private addStep(items: readonly Item[], item: Item, index: number): number {
    const forward = crossingLevel(items, index, 1);
    const back = crossingLevel(items, index, -1);
    const push = (kind: number, a = 0, b = 0, c = 0): void =>
      void this.steps.push(kind, a, b, c, forward, back);
    switch (item.kind) {
      case 'words': {
        const set = this.addSet(item.options);
        push(stepKind.words, set);
        return this.weights[set] === Number.NEGATIVE_INFINITY ? -1 : set;
      }
      case 'not':
        push(stepKind.not, this.addSet(item.options));
        return -1;
      case 'gap': {
        const bits = (item.comma ? gapBit.comma : 0) | (item.greedy ? gapBit.greedy : 0);
        push(stepKind.gap, item.min, item.max, bits);
        return -1;
      }
      case 'number':
        push(stepKind.number);
        return -1;
      case 'edge':
        push(stepKind.edge, edgeCode[item.edge satisfies PatternEdge]);
        return -1;
      case 'slot-open':
      case 'slot-close': {
        const known = this.slotNames.indexOf(item.name);
        const name = known < 0 ? this.slotNames.push(item.name) - 1 : known;
        push(item.kind === 'slot-open' ? stepKind.slotOpen : stepKind.slotClose, name);
        return -1;
      }
    }
  }

  private addSet(words: WordSet): number {
    const known = this.setOf.get(words);
    if (known !== undefined) return known;
    const set = this.sets.length / setWidth;
    this.setOf.set(words, set);
    this.weights.push(weightOf(words));
    const first = this.options.length / optionWidth;
    for (const option of words) if (option.length > 0) this.addOption(option);
    const count = this.options.length / optionWidth - first;
    this.sets.push(first, count, count < words.length ? 1 : 0);
    return set;
  }

  private addOption(words: readonly PatternWord[]): void {
    const start = this.classes.length;
    let forms: (string | undefined)[] | undefined;
    for (let at = 0; at < words.length; at += 1) {
      const { class: known, exact } = this.table.classOfPattern(words[at] as PatternWord);
      this.classes.push(known);
      if (exact === undefined) continue;
      forms ??= new Array<string | undefined>(words.length).fill(undefined);
      forms[at] = exact;
    }
    const form = forms === undefined ? -1 : this.forms.push(forms) - 1;
    this.options.push(start, words.length, form);
    this.openings.push(this.classes[start] as number);
    this.closings.push(this.classes.at(-1) as number);
  }
}

/** A gap or a number at either end of a pattern takes as much as it can. */
function takesAll(item: Item | undefined): boolean {
  return item?.kind === 'gap' || item?.kind === 'number';
}

/** The strongest break that may lie between an item and the neighbour it is entered from; a comma gap opens all gaps beside it. */
function crossingLevel(items: readonly Item[], index: number, direction: 1 | -1): number {
  const own = items[index];
  if (own?.kind === 'gap' && own.comma) return breakLevel.comma;
  let level: number = breakLevel.sentence;
  for (let at = index - direction; at >= 0 && at < items.length; at -= direction) {
    const neighbour = items[at] as Item;
    if (neighbour.kind === 'words' || neighbour.kind === 'number') return Math.min(level, breakLevel.light);
    if (neighbour.kind !== 'gap') continue;
    if (neighbour.comma) return breakLevel.comma;
    level = breakLevel.light;
  }
  return level;
}
