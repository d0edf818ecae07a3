import type { Span } from '../base/span.ts';
import type { MatchGuard } from './vocabulary.ts';

/** What kept a hit from counting. `words`: an `unless` pattern; the rest are guards and conditions of the rule. */
export type SilencedBy = MatchGuard | 'not-asked' | 'words' | 'place' | 'customer' | 'too-few' | 'alone';

/** A hit that was seen and does not count, with the reason: what a rule's author wants to know. */
export interface Silenced {
  readonly rule: string;
  readonly span: Span;
  readonly by: SilencedBy;
}

/**
 * One hit of a rule or trait in a reply. `confidence` is 1 for an exact or authored hit, 0.85 for a pattern
 * with gaps, lower where a typo was folded; under 0.7 it is a hint without points.
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
