import { breakLevel, type Reading } from '../text/reading.ts';
import { advance } from './automaton.ts';
import type { LocalePhrases } from './compile-phrases.ts';
import { type ClassedReading, meetsOption } from './reach-positions.ts';
import { type SequenceMatch, verifySequence } from './verify-sequence.ts';

/** A match of one entry before guards; `entry` at or past the number of entries is an `unless` pattern. */
export interface RawMatch extends SequenceMatch {
  readonly entry: number;
  readonly asked: boolean;
  readonly gaps: boolean;
}

/** Runs the automaton over a reply and verifies each hit. Work per token is bounded by the patterns, not by the reply. */
export function scanPhrases(phrases: LocalePhrases, reading: Reading): RawMatch[] {
  const { table, automaton, uses } = phrases;
  const classes = new Int32Array(reading.count);
  for (let token = 0; token < reading.count; token += 1) classes[token] = table.classOfToken(reading, token);
  const text: ClassedReading = { reading, classes };
  const matches: RawMatch[] = [];
  let state = 0;
  for (let token = 0; token < reading.count; token += 1) {
    if ((reading.breaks[token] as number) >= breakLevel.comma) state = 0;
    state = advance(automaton, state, classes[token] as number);
    let output = (automaton.outHead[state] as number) >= 0 ? state : (automaton.outLink[state] as number);
    while (output !== 0) {
      for (
        let literal = automaton.outHead[output] as number;
        literal >= 0;
        literal = automaton.literalNext[literal] as number
      ) {
        for (const { sequence, option } of uses[literal] ?? []) {
          const from = token + 1 - option.classes.length;
          if (option.exact !== undefined && !meetsOption(option, text, from)) continue;
          const match = verifySequence(sequence, text, from, token + 1);
          if (match !== undefined)
            matches.push({
              ...match,
              entry: sequence.entry,
              asked: sequence.asked,
              gaps: sequence.gaps,
            });
        }
      }
      output = automaton.outLink[output] as number;
    }
  }
  return matches;
}
