import { type Clause, type Reading, wordCode } from '../text/reading.ts';
import { anchoredField, anchoredWidth, literalField, literalWidth } from './anchors.ts';
import { advance } from './automaton.ts';
import { latinClass } from './class-table.ts';
import type { LocalePhrases } from './compile-phrases.ts';
import { sequenceField, sequenceFlag } from './phrase-tables.ts';
import { forgetPresence, mayStandBefore, mayStandFrom, notePresence } from './presence.ts';
import { type ClassedReading, hasForms } from './reach-positions.ts';
import { type SequenceMatch, verifySequence } from './verify-sequence.ts';

/** A match of one entry before guards; `entry` at or past the number of entries is an `unless` pattern. */
export interface RawMatch extends SequenceMatch {
  readonly entry: number;
  readonly asked: boolean;
  readonly gaps: boolean;
  /** It holds a word that was mistyped and is read as what was probably meant. */
  readonly mended: boolean;
}

/** Runs the automaton over a reply and verifies each hit. Work per token is bounded by the patterns, not by the reply. */
export function scanPhrases(phrases: LocalePhrases, typed: Reading): RawMatch[] {
  const { automaton, tables, scratch, presence } = phrases;
  const { endingIn, literals, sequences: anchored } = phrases.anchors;
  const { text, found } = findLiterals(phrases, typed);
  const matches: RawMatch[] = [];
  if (found === 0) return matches;
  const { output, fail } = automaton;
  const { count, mended } = text.reading;
  let noted = false;
  for (let hit = 0; hit < found; hit += 1) {
    const token = scratch.hits[2 * hit] as number;
    for (
      let ending = scratch.hits[2 * hit + 1] as number;
      ending !== 0;
      ending = output[fail[ending] as number] as number
    ) {
      const behindLast = (endingIn[ending + 1] as number) * literalWidth;
      for (let at = (endingIn[ending] as number) * literalWidth; at < behindLast; at += literalWidth) {
        const from = token + 1 - (literals[at + literalField.length] as number);
        if (!hasForms(tables, literals[at + literalField.forms] as number, text.reading, from)) continue;
        const last = literals[at + literalField.end] as number;
        for (let row = literals[at + literalField.first] as number; row < last; row += anchoredWidth) {
          const ahead = anchored[row + anchoredField.ahead] as number;
          const behind = anchored[row + anchoredField.behind] as number;
          if (ahead >= 0 || behind >= 0) {
            if (!noted) notePresence(presence, text.classes, count);
            noted = true;
            if (!mayStandBefore(presence, tables, ahead, from)) continue;
            if (!mayStandFrom(presence, tables, behind, token + 1)) continue;
          }
          const sequence = anchored[row + anchoredField.sequence] as number;
          const match = verifySequence(tables, sequence, text, from, token + 1, scratch);
          if (match === undefined) continue;
          const { start, end, slots } = match;
          const entry = tables.sequences[sequence + sequenceField.entry] as number;
          const flags = tables.sequences[sequence + sequenceField.flags] as number;
          const asked = (flags & sequenceFlag.asked) !== 0;
          const gaps = (flags & sequenceFlag.gaps) !== 0;
          matches.push({ start, end, slots, entry, asked, gaps, mended: holds(mended, start, end) });
        }
      }
    }
  }
  if (noted) forgetPresence(presence);
  return matches;
}

/**
 * Maps the tokens of a reply to classes and takes the automaton along; a mistyped word is read as the known one that it
 * stands for. Leaves where literals end in `scratch.hits`, a token and a state each, and tells how many there are.
 */
function findLiterals(
  { table, automaton, scratch }: LocalePhrases,
  reading: Reading,
): { readonly text: ClassedReading; readonly found: number } {
  const { codes, count, clauses } = reading;
  const { characters } = table;
  const { rootNext, output } = automaton;
  if (scratch.classes.length < count) {
    scratch.classes = new Int32Array(2 * count);
    scratch.hits = new Int32Array(4 * count);
  }
  const { classes, hits } = scratch;
  let mending: Mending | undefined;
  let found = 0;
  for (let clause = 0; clause < clauses.length; clause += 1) {
    const { start, end } = clauses[clause] as Clause;
    let state = 0;
    for (let token = start; token < end; token += 1) {
      let symbol = characters[codes[token] as number] as number;
      if (symbol === latinClass) {
        symbol = table.classOfWord(reading.words[token] ?? '');
        const meant =
          symbol === 0 && codes[token] === wordCode ? table.mend(reading.words[token] ?? '') : undefined;
        if (meant !== undefined) {
          mending ??= { words: [...reading.words], mended: new Set(reading.mended) };
          mending.words[token] = meant;
          mending.mended.add(token);
          symbol = table.classOfWord(meant);
        }
      }
      classes[token] = symbol;
      state = state === 0 ? (rootNext[symbol] as number) : advance(automaton, state, symbol);
      const ending = output[state] as number;
      if (ending === 0) continue;
      hits[2 * found] = token;
      hits[2 * found + 1] = ending;
      found += 1;
    }
  }
  const read = mending === undefined ? reading : { ...reading, ...mending };
  return { text: { reading: read, classes }, found };
}

/** Known words in place of those that are probably mistyped. */
interface Mending {
  readonly words: (string | undefined)[];
  readonly mended: Set<number>;
}

function holds(tokens: ReadonlySet<number> | null, start: number, end: number): boolean {
  if (tokens !== null) for (let token = start; token < end; token += 1) if (tokens.has(token)) return true;
  return false;
}
