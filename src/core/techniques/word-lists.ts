import type { PatternTexts } from '../phrases/phrase-entry.ts';
import type { RuleSet } from '../phrases/rule-schema.ts';

/** The words of a list that the rule sets bring, without inflection; none for a list that they do not bring. */
export type WordLists = (name: string) => ReadonlySet<string>;

export function createWordLists(ruleSets: readonly RuleSet[]): WordLists {
  const known = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const list = known.get(name) ?? new Set(ruleSets.flatMap(({ lists }) => wordsIn(lists?.[name])));
    known.set(name, list);
    return list;
  };
}

function wordsIn({ zh = [], en = [] }: PatternTexts = {}): readonly string[] {
  return [...zh, ...en].flatMap((row) => row.split('|'));
}
