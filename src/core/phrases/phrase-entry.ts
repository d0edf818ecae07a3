import type { Locale } from '../base/locale.ts';
import type { MatchGuard } from './vocabulary.ts';

/** Patterns per language, as authors write them. */
export interface PatternTexts {
  readonly zh?: readonly string[] | undefined;
  readonly en?: readonly string[] | undefined;
}

/** Anything that is found by phrase patterns: a rule, a trait, a cue of a technique. */
export interface PhraseEntry {
  readonly id: string;
  readonly patterns?: PatternTexts | undefined;
  /** Languages in which the whole clause around a hit is shown as the finding, rather than the words that hit. */
  readonly showsClause?: readonly Locale[] | undefined;
  readonly unless?: (PatternTexts & { readonly guards?: readonly MatchGuard[] | undefined }) | undefined;
}

/** A group of entries with the word lists that its patterns may name. */
export interface PhraseSource {
  readonly id: string;
  readonly lists?: Readonly<Record<string, PatternTexts>> | undefined;
  readonly entries: readonly PhraseEntry[];
}
