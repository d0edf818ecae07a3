import {
  type AnchoredSequence,
  optionField,
  optionWidth,
  type PhraseTables,
  setWidth,
} from './phrase-tables.ts';

/** Where the literals of the automaton lead, side by side in plain integers. */
export interface Anchors {
  /** Of each state: the first row of `literals` that ends in it; the next state's first is the one behind its last. */
  readonly endingIn: Int32Array;
  /** Of each literal: count of words, their forms or -1, its first row of `sequences` and the one behind its last. */
  readonly literals: Int32Array;
  /** A sequence in the tables, and the sets that must stand ahead of its anchor and behind it, or -1. */
  readonly sequences: Int32Array;
}

export const literalField = { length: 0, forms: 1, first: 2, end: 3 } as const;
export const literalWidth = 4;
export const anchoredField = { sequence: 0, ahead: 1, behind: 2 } as const;
export const anchoredWidth = 3;

/** The options of the word sets that are anchors, which become literals; those of one set side by side. */
export function literalsOf(sets: Iterable<number>, tables: PhraseTables): readonly number[] {
  const options: number[] = [];
  for (const set of sets) {
    const [first, end] = optionsOf(tables, set);
    for (let option = first; option < end; option += 1) options.push(option);
  }
  return options;
}

/** Lays out the sequences that each word set is an anchor of, given the state in which each of `literalsOf` ends. */
export function layAnchors(
  anchored: ReadonlyMap<number, readonly AnchoredSequence[]>,
  tables: PhraseTables,
  ends: Int32Array,
  states: number,
): Anchors {
  const endingIn = new Int32Array(states + 1);
  for (const state of ends) endingIn[state + 1] = (endingIn[state + 1] as number) + 1;
  for (let state = 1; state <= states; state += 1)
    endingIn[state] = (endingIn[state] as number) + (endingIn[state - 1] as number);
  const next = endingIn.slice();
  const literals = new Int32Array(ends.length * literalWidth);
  const rows: number[] = [];
  let literal = 0;
  for (const [set, sequences] of anchored) {
    const from = rows.length;
    for (const { sequence, ahead, behind } of sequences) rows.push(sequence, ahead, behind);
    const [first, end] = optionsOf(tables, set);
    for (let option = first; option < end; option += 1) {
      const state = ends[literal] as number;
      literal += 1;
      const place = next[state] as number;
      next[state] = place + 1;
      const length = tables.options[option * optionWidth + optionField.length] as number;
      const forms = tables.options[option * optionWidth + optionField.forms] as number;
      literals.set([length, forms, from, rows.length], place * literalWidth);
    }
  }
  return { endingIn, literals, sequences: new Int32Array(rows) };
}

/** First option of a set, and the one behind its last. */
function optionsOf({ sets }: PhraseTables, set: number): readonly [first: number, end: number] {
  const first = sets[set * setWidth] as number;
  return [first, first + (sets[set * setWidth + 1] as number)];
}
