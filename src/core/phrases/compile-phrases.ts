import { inPieces } from '../base/in-pieces.ts';
import type { Locale } from '../base/locale.ts';
import { type Anchors, layAnchors, literalsOf } from './anchors.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { buildClassTable, type ClassTable } from './class-table.ts';
import { type ItemSequence, type ListLookup, lowerPattern, type WordList } from './lower-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { PatternSequence } from './pattern.ts';
import type { PatternTexts, PhraseSource } from './phrase-entry.ts';
import type { PhraseProblem } from './phrase-problem.ts';
import {
  type AnchoredSequence,
  type PhraseTables,
  PhraseTablesBuilder,
  type WordSet,
} from './phrase-tables.ts';
import { createPresence, type Presence } from './presence.ts';
import { createScratch, type Scratch } from './verify-sequence.ts';
import type { MatchGuard } from './vocabulary.ts';

export interface CompiledEntry {
  readonly id: string;
  readonly showsClause: boolean;
  readonly guards: readonly MatchGuard[];
}

/** All patterns of one language. Sequences of `unless` patterns bear the number of their entry plus `entries.length`. */
export interface LocalePhrases {
  readonly entries: readonly CompiledEntry[];
  readonly table: ClassTable;
  readonly tables: PhraseTables;
  readonly automaton: Automaton;
  readonly anchors: Anchors;
  readonly scratch: Scratch;
  readonly presence: Presence;
}

export type Phrases = Readonly<Record<Locale, LocalePhrases>>;

/** Compiled patterns and what was wrong with them. Each language is compiled when it is first asked for. */
export interface PhraseCompilation {
  readonly phrases: Phrases;
  readonly problems: readonly PhraseProblem[];
  /** Compiles a little of a language ahead of time, a few milliseconds at most; true when it is ready. */
  readonly prepare: (locale: Locale) => boolean;
}

/** Compiles the patterns of all sources into one automaton per language. Faulty patterns are left out and reported. */
export function compilePhrases(sources: readonly PhraseSource[]): PhraseCompilation {
  const zh = inPieces(() => compileLocale(sources, 'zh'));
  const en = inPieces(() => compileLocale(sources, 'en'));
  return {
    phrases: {
      get zh() {
        return zh.get().phrases;
      },
      get en() {
        return en.get().phrases;
      },
    },
    get problems() {
      return [...zh.get().problems, ...en.get().problems];
    },
    prepare: (locale) => (locale === 'zh' ? zh : en).step(),
  };
}

/** Compiles one language; may be left after each entry, and after each so many sequences, words or literals. */
function* compileLocale(
  sources: readonly PhraseSource[],
  locale: Locale,
): Generator<void, { readonly phrases: LocalePhrases; readonly problems: readonly PhraseProblem[] }> {
  const problems: PhraseProblem[] = [];
  const shared = new Map<string, WordList>();
  const ownLists: ReadonlyMap<string, WordList>[] = [];
  for (const source of sources) {
    ownLists.push(parseLists(source, locale, shared, problems));
    yield;
  }
  const entries: CompiledEntry[] = [];
  const lowered: { entry: number; unless: boolean; sequence: ItemSequence }[] = [];
  for (const [sourceAt, source] of sources.entries()) {
    const lists: ListLookup = (name) => ownLists[sourceAt]?.get(name) ?? shared.get(name);
    for (const { id, patterns, unless, showsClause } of source.entries) {
      const entry = entries.length;
      entries.push({ id, showsClause: showsClause?.includes(locale) === true, guards: unless?.guards ?? [] });
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
      yield;
    }
  }
  return { phrases: yield* link(entries, lowered), problems };
}

function parseLists(
  source: PhraseSource,
  locale: Locale,
  shared: Map<string, WordList>,
  problems: PhraseProblem[],
): ReadonlyMap<string, WordList> {
  const own = new Map<string, WordList>();
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
    const list: WordList = { members };
    own.set(name, list);
    if (shared.has(name))
      problems.push({
        code: 'list-twice',
        ruleSet: source.id,
        owner: name,
        locale,
        source: name,
        offset: 0,
      });
    else shared.set(name, list);
  }
  return own;
}

function lowerText(text: string, lists: ListLookup): ReturnType<typeof lowerPattern> {
  const parsed = parsePattern(text);
  return 'error' in parsed ? parsed : lowerPattern(parsed.pattern, lists);
}

function* link(
  entries: readonly CompiledEntry[],
  lowered: readonly {
    entry: number;
    unless: boolean;
    sequence: ItemSequence;
  }[],
): Generator<void, LocalePhrases> {
  const table = yield* buildClassTable(wordSetsOf(lowered));
  const builder = new PhraseTablesBuilder(table);
  // Sequences whose anchor is the same word set share its literals.
  const anchored = new Map<number, AnchoredSequence[]>();
  for (const { entry, unless, sequence: items } of lowered) {
    const sequence = builder.add(unless ? entry + entries.length : entry, items);
    const others = anchored.get(sequence.set);
    if (others === undefined) anchored.set(sequence.set, [sequence]);
    else others.push(sequence);
    yield;
  }
  const tables = builder.finish();
  const automaton = yield* buildAutomaton(literalsOf(anchored.keys(), tables), tables, table.size);
  return {
    entries,
    table,
    tables,
    automaton,
    anchors: layAnchors(anchored, tables, automaton.ends, automaton.fail.length),
    scratch: createScratch(),
    presence: createPresence(tables),
  };
}

function wordSetsOf(lowered: readonly { sequence: ItemSequence }[]): ReadonlySet<WordSet> {
  const sets = new Set<WordSet>();
  for (const { sequence } of lowered)
    for (const item of sequence.items)
      if (item.kind === 'words' || item.kind === 'not') sets.add(item.options);
  return sets;
}
