import { numberCode, wordCode } from '../text/reading.ts';
import { baseForm, inflect } from './english-forms.ts';
import { createMender } from './mend-typo.ts';
import type { PatternWord } from './pattern.ts';
import type { WordSet } from './phrase-tables.ts';

/** A word as the automaton sees it: an equivalence class, and the one form demanded, if any. */
export interface ClassedWord {
  readonly class: number;
  readonly exact?: string;
}

/** Characters that mean the same to every rule. The reply's own text keeps them apart. */
const folds: Readonly<Record<string, string>> = {
  您: '你',
  妳: '你',
  它: '他',
  她: '他',
  牠: '他',
  祂: '他',
  咱: '我',
};

/** The character that stands for all that mean the same: 你 for 您. Anything else stands for itself. */
export function foldCharacter(text: string): string {
  return folds[text] ?? text;
}

/** Maps the tokens of replies, and the words of patterns, to small integers. Class 0 is every word that no pattern uses. */
export interface ClassTable {
  readonly size: number;
  readonly classOfPattern: (word: PatternWord) => ClassedWord;
  /** Class of each Chinese character, by its code; `latinClass` where a token is a word or a number. */
  readonly characters: Uint16Array;
  /** Class of a Latin word or a number. */
  readonly classOfWord: (word: string) => number;
  /** The known word that a mistyped one stands for. */
  readonly mend: (word: string) => string | undefined;
}

/** Stands for the class of a token that has to be looked up as a word. */
export const latinClass = 0xffff;

/** Word sets, and words, between two places where the work may be left. */
const pieceOf = 300;

/** Collects the words of all patterns. Latin words stand for their inflected forms, shorter words first. Yields now and then. */
export function* buildClassTable(sets: Iterable<WordSet>): Generator<void, ClassTable> {
  const characters = new Uint16Array(65536);
  const latin = new Set<string>();
  let size = 1;
  const seen = new Set<string>();
  const note = (text: string): void => {
    seen.add(text);
    const code = text.charCodeAt(0);
    if (code < 0x3400) {
      latin.add(baseForm(text));
      return;
    }
    const folded = foldCharacter(text).charCodeAt(0);
    if (characters[folded] === 0) characters[folded] = size++;
  };
  let taken = 0;
  for (const options of sets) {
    for (const words of options) for (const { text } of words) if (!seen.has(text)) note(text);
    if (++taken % pieceOf === 0) yield;
  }
  for (const [from, to] of Object.entries(folds)) {
    const target = characters[to.charCodeAt(0)] as number;
    if (target !== 0) characters[from.charCodeAt(0)] = target;
  }
  const forms = new Map<string, number>();
  const ordered = [...latin].sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  for (const word of ordered) {
    if (forms.has(word)) continue;
    for (const form of inflect(word)) if (!forms.has(form)) forms.set(form, size);
    size += 1;
    if (size % pieceOf === 0) yield;
  }
  const classed = new Map<string, ClassedWord>();
  const classOf = (text: string): ClassedWord => {
    const code = text.charCodeAt(0);
    if (code >= 0x3400) return { class: characters[code] as number };
    const base = baseForm(text);
    const known = forms.get(base) ?? 0;
    // The base form stands for all its forms; any other form stands for itself and shares the base's class.
    const isBase = text === base && inflect(base).every((form) => forms.get(form) === known);
    return isBase ? { class: known } : { class: known, exact: text };
  };
  const classOfPattern = ({ text, exact }: PatternWord): ClassedWord => {
    const known = classed.get(text) ?? classOf(text);
    classed.set(text, known);
    return exact && known.exact === undefined ? { class: known.class, exact: text } : known;
  };
  const classOfWord = (word: string): number => forms.get(word) ?? 0;
  characters[wordCode] = latinClass;
  characters[numberCode] = latinClass;
  return { size, classOfPattern, characters, classOfWord, mend: createMender(new Set(forms.keys())) };
}
