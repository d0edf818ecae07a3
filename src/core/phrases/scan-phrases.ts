import { breakLevel, numberCode, type Reading, wordCode } from '../text/reading.ts';
import { anchoredField, anchoredWidth, literalField, literalWidth } from './anchors.ts';
import { advance } from './automaton.ts';
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

/** In longer texts every word stands somewhere: to look where is work for nothing. */
const longestNoted = 1000;

/** Runs the automaton over a reply and verifies each hit. Work per token is bounded by the patterns, not by the reply. */
export function scanPhrases(phrases: LocalePhrases, typed: Reading): RawMatch[] {
  const { automaton, tables, scratch, presence } = phrases;
  const { literals, sequences: anchored } = phrases.anchors;
  const text = classify(phrases, typed);
  const { classes } = text;
  const { breaks, count, mended } = text.reading;
  const { rootNext, outHead, output, fail, literalNext } = automaton;
  const matches: RawMatch[] = [];
  const noted = count <= longestNoted;
  if (noted) notePresence(presence, classes, count);
  let state = 0;
  for (let token = 0; token < count; token += 1) {
    if ((breaks[token] as number) >= breakLevel.comma) state = 0;
    const symbol = classes[token] as number;
    state = state === 0 ? (rootNext[symbol] as number) : advance(automaton, state, symbol);
    if (state === 0) continue;
    for (
      let ending = output[state] as number;
      ending !== 0;
      ending = output[fail[ending] as number] as number
    )
      for (let literal = outHead[ending] as number; literal >= 0; literal = literalNext[literal] as number) {
        const at = literal * literalWidth;
        const from = token + 1 - (literals[at + literalField.length] as number);
        if (!hasForms(tables, literals[at + literalField.forms] as number, text.reading, from)) continue;
        const last = literals[at + literalField.end] as number;
        for (let row = literals[at + literalField.first] as number; row < last; row += anchoredWidth) {
          const ahead = anchored[row + anchoredField.ahead] as number;
          if (noted && !mayStandBefore(presence, tables, ahead, from)) continue;
          const behind = anchored[row + anchoredField.behind] as number;
          if (noted && !mayStandFrom(presence, tables, behind, token + 1)) continue;
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
  if (noted) forgetPresence(presence, classes, count);
  return matches;
}

function holds(tokens: ReadonlySet<number> | null, start: number, end: number): boolean {
  if (tokens !== null) for (let token = start; token < end; token += 1) if (tokens.has(token)) return true;
  return false;
}

/** Maps the tokens of a reply to classes. A mistyped word is read as the known one that it stands for. */
function classify({ table, scratch }: LocalePhrases, reading: Reading): ClassedReading {
  const { codes, count } = reading;
  const { characters } = table;
  if (scratch.classes.length < count) scratch.classes = new Int32Array(2 * count);
  const { classes } = scratch;
  let words: (string | undefined)[] | undefined;
  let mendedTokens: Set<number> | undefined;
  for (let token = 0; token < count; token += 1) {
    const code = codes[token] as number;
    if (code !== wordCode && code !== numberCode) {
      classes[token] = characters[code] as number;
      continue;
    }
    const word = reading.words[token] ?? '';
    const known = table.classOfWord(word);
    classes[token] = known;
    const mended = known === 0 && code === wordCode ? table.mend(word) : undefined;
    if (mended === undefined) continue;
    words ??= [...reading.words];
    words[token] = mended;
    mendedTokens ??= new Set(reading.mended);
    mendedTokens.add(token);
    classes[token] = table.classOfWord(mended);
  }
  if (words === undefined || mendedTokens === undefined) return { reading, classes };
  return { reading: { ...reading, words, mended: mendedTokens }, classes };
}
