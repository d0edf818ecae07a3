import type { Locale } from '../base/locale.ts';
import type { PatternErrorCode } from './pattern.ts';

/** A pattern that cannot be used: where it stands, and at which UTF-16 offset of its source it fails. */
export interface PhraseProblem {
  readonly code: PatternErrorCode | 'list-twice';
  readonly ruleSet: string;
  /** Rule, trait or list that the pattern belongs to. */
  readonly owner: string;
  readonly locale: Locale;
  readonly source: string;
  readonly offset: number;
}
