import type { Locale } from '../base/locale.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { buildClassTable, type ClassTable } from './class-table.ts';
import { type CompiledSequence, compileSequence, type WordOption } from './compiled-sequence.ts';
import { type ItemSequence, type ListLookup, lowerPattern } from './lower-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { PatternSequence, PatternWord } from './pattern.ts';
import type { PatternTexts, PhraseSource } from './phrase-entry.ts';
import type { PhraseProblem } from './phrase-problem.ts';
import type { MatchGuard } from './vocabulary.ts';

/** Where each literal of the automaton leads: a word option of the anchor item of a sequence. */
export interface AnchorUse {
  readonly sequence: CompiledSequence;
  readonly option: WordOption;
}

export interface CompiledEntry {
  readonly id: string;
  readonly guards: readonly MatchGuard[];
}

/** All patterns of one language. Sequences of `unless` patterns bear the number of their entry plus `entries.length`. */
export interface LocalePhrases {
  readonly entries: readonly CompiledEntry[];
  readonly table: ClassTable;
  readonly automaton: Automaton;
  readonly uses: readonly AnchorUse[];
}

export type Phrases = Readonly<Record<Locale, LocalePhrases>>;

/** Compiled patterns and what was wrong with them. Each language is compiled when it is first asked for. */
export interface PhraseCompilation {
  readonly phrases: Phrases;
  readonly problems: readonly PhraseProblem[];
}

/** Compiles the patterns of all sources into one automaton per language. Faulty patterns are left out and reported. */
export function compilePhrases(sources: readonly PhraseSource[]): PhraseCompilation {
  const zh = once(() => compileLocale(sources, 'zh'));
  const en = once(() => compileLocale(sources, 'en'));
  return {
    phrases: {
      get zh() {
        return zh().phrases;
      },
      get en() {
        return en().phrases;
      },
    },
    get problems() {
      return [...zh().problems, ...en().problems];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function compileLocale(
  sources: readonly PhraseSource[],
  locale: Locale,
): {
  readonly phrases: LocalePhrases;
  readonly problems: readonly PhraseProblem[];
} {
  const problems: PhraseProblem[] = [];
  const shared = new Map<string, readonly PatternSequence[]>();
  const ownLists = sources.map((source) => parseLists(source, locale, shared, problems));
  const entries: CompiledEntry[] = [];
  const lowered: { entry: number; unless: boolean; sequence: ItemSequence }[] = [];
  sources.forEach((source, sourceAt) => {
    const lists: ListLookup = (name) => ownLists[sourceAt]?.get(name) ?? shared.get(name);
    for (const { id, patterns, unless } of source.entries) {
      const entry = entries.length;
      entries.push({ id, guards: unless?.guards ?? [] });
      const add = (texts: PatternTexts | undefined, isUnless: boolean): void => {
        for (const text of texts?.[locale] ?? []) {
          const result = lowerText(text, lists);
          if ('error' in result)
            problems.push({
              ...result.error,
              ruleSet: source.id,
              owner: id,
              locale,
              source: text,
            });
          else for (const sequence of result.sequences) lowered.push({ entry, unless: isUnless, sequence });
        }
      };
      add(patterns, false);
      add(unless, true);
    }
  });
  return { phrases: link(entries, lowered), problems };
}

function parseLists(
  source: PhraseSource,
  locale: Locale,
  shared: Map<string, readonly PatternSequence[]>,
  problems: PhraseProblem[],
): Map<string, readonly PatternSequence[]> {
  const own = new Map<string, readonly PatternSequence[]>();
  for (const [name, texts] of Object.entries(source.lists ?? {})) {
    const members: PatternSequence[] = [];
    for (const text of texts[locale] ?? []) {
      const parsed = parsePattern(text);
      if ('error' in parsed)
        problems.push({
          ...parsed.error,
          ruleSet: source.id,
          owner: name,
          locale,
          source: text,
        });
      else members.push(parsed.pattern);
    }
    own.set(name, members);
    if (shared.has(name))
      problems.push({
        code: 'list-twice',
        ruleSet: source.id,
        owner: name,
        locale,
        source: name,
        offset: 0,
      });
    else shared.set(name, members);
  }
  return own;
}

function lowerText(text: string, lists: ListLookup): ReturnType<typeof lowerPattern> {
  const parsed = parsePattern(text);
  return 'error' in parsed ? parsed : lowerPattern(parsed.pattern, lists);
}

function link(
  entries: readonly CompiledEntry[],
  lowered: readonly {
    entry: number;
    unless: boolean;
    sequence: ItemSequence;
  }[],
): LocalePhrases {
  const table = buildClassTable(wordsOf(lowered));
  const literals: (readonly number[])[] = [];
  const uses: AnchorUse[] = [];
  for (const { entry, unless, sequence: items } of lowered) {
    const sequence = compileSequence(unless ? entry + entries.length : entry, items, table);
    const anchor = sequence.items[sequence.anchor];
    if (anchor?.kind !== 'words') continue;
    for (const option of anchor.options) {
      literals.push(option.classes);
      uses.push({ sequence, option });
    }
  }
  return {
    entries,
    table,
    automaton: buildAutomaton(literals, table.size),
    uses,
  };
}

function wordsOf(lowered: readonly { sequence: ItemSequence }[]): readonly PatternWord[] {
  const words: PatternWord[] = [];
  for (const { sequence } of lowered) {
    for (const item of sequence.items)
      if (item.kind === 'words' || item.kind === 'not')
        for (const option of item.options) words.push(...option);
  }
  return words;
}
