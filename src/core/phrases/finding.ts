import type { Span } from '../base/span.ts';
import type { MatchGuard } from './vocabulary.ts';

/**
 * What kept a hit from counting. `words`: an `unless` pattern; `unlike`: the classifier knows better; the rest are guards and
 * conditions of the rule.
 */
export type SilencedBy =
  | MatchGuard
  | 'not-asked'
  | 'words'
  | 'unlike'
  | 'place'
  | 'customer'
  | 'too-few'
  | 'alone';

/** A hit that was seen and does not count, with the reason: what a rule's author wants to know. */
export interface Silenced {
  readonly rule: string;
  readonly span: Span;
  readonly by: SilencedBy;
}

/** Findings below this confidence are hints: shown, never counted (phrase-rules.md, section 0, point 8). */
export const leastConfidence = 0.7;
/** And below this one they are not even hints. */
export const leastHint = 0.5;

export function isSure({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= leastConfidence;
}

/**
 * One hit of a rule or trait in a reply. `confidence` is how sure it is, 0 to 1: 1 for an authored mark; for a rule that
 * labelled replies are known of, how likely a careful reader is to agree; for any other rule 1 for an exact hit, 0.85
 * for a pattern with gaps, lower where a slip was mended.
 */
export interface Finding {
  readonly rule: string;
  readonly span: Span;
  readonly confidence: number;
  readonly captures?: Readonly<Record<string, Span>>;
  /** A fault that its partner phrase mends in the same sentence or the next: half the penalty. */
  readonly repaired?: true;
  /** The rule that is paid for this deed instead of this one, which then only labels it. */
  readonly sharedWith?: string;
  /** What decided, for techniques that combine cues. */
  readonly cues?: readonly string[];
}
