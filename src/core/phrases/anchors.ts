import {
  type AnchoredSequence,
  optionField,
  optionWidth,
  type PhraseTables,
  setWidth,
} from './phrase-tables.ts';

/** Where the literals of the automaton lead, side by side in plain integers. */
export interface Anchors {
  /** Of each literal: count of words, their forms or -1, its first row of `sequences` and the one behind its last. */
  readonly literals: Int32Array;
  /** A sequence in the tables, and the sets that must stand ahead of its anchor and behind it, or -1. */
  readonly sequences: Int32Array;
}

export const literalField = { length: 0, forms: 1, first: 2, end: 3 } as const;
export const literalWidth = 4;
export const anchoredField = { sequence: 0, ahead: 1, behind: 2 } as const;
export const anchoredWidth = 3;

/**
 * Lays out the sequences that each word set is an anchor of; the options of the sets become literals, in the order of
 * `options`.
 */
export function anchorsOf(
  anchored: ReadonlyMap<number, readonly AnchoredSequence[]>,
  tables: PhraseTables,
): { readonly anchors: Anchors; readonly options: readonly number[] } {
  const literals: number[] = [];
  const options: number[] = [];
  const rows: number[] = [];
  for (const [set, sequences] of anchored) {
    const from = rows.length;
    for (const { sequence, ahead, behind } of sequences) rows.push(sequence, ahead, behind);
    const first = tables.sets[set * setWidth] as number;
    const end = first + (tables.sets[set * setWidth + 1] as number);
    for (let option = first; option < end; option += 1) {
      const length = tables.options[option * optionWidth + optionField.length] as number;
      const forms = tables.options[option * optionWidth + optionField.forms] as number;
      options.push(option);
      literals.push(length, forms, from, rows.length);
    }
  }
  return { anchors: { literals: new Int32Array(literals), sequences: new Int32Array(rows) }, options };
}
