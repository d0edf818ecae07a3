/** Edges of clauses and of the whole reply, zero-width. */
export type PatternEdge = 'clause-start' | 'clause-end' | 'reply-start' | 'reply-end';

/** One word of a literal: a Chinese character or a Latin word or number; `exact` refuses inflected forms. */
export interface PatternWord {
  readonly text: string;
  readonly exact: boolean;
}

export type PatternNode =
  | { readonly kind: 'literal'; readonly words: readonly PatternWord[] }
  | {
      readonly kind: 'choice';
      readonly options: readonly PatternSequence[];
      readonly offset: number;
    }
  | { readonly kind: 'optional'; readonly body: PatternSequence }
  | {
      readonly kind: 'gap';
      readonly min: number;
      readonly max: number;
      readonly comma: boolean;
    }
  | { readonly kind: 'list'; readonly name: string; readonly offset: number }
  | { readonly kind: 'edge'; readonly edge: PatternEdge }
  | { readonly kind: 'number' }
  | { readonly kind: 'asked' }
  | {
      readonly kind: 'not';
      readonly body: PatternSequence;
      readonly offset: number;
    }
  | {
      readonly kind: 'slot';
      readonly name: string;
      readonly body: PatternSequence;
    };

export type PatternSequence = readonly PatternNode[];

export const patternErrorCodes = [
  'pattern-empty',
  'pattern-too-long',
  'pattern-too-deep',
  'pattern-too-wide',
  'pattern-no-word',
  'pattern-unclosed',
  'pattern-unexpected',
  'pattern-gap-size',
  'pattern-name-missing',
  'pattern-unknown-list',
  'pattern-not-words',
] as const;

export type PatternErrorCode = (typeof patternErrorCodes)[number];

/** What is wrong with a pattern, and at which UTF-16 offset of its source. */
export interface PatternError {
  readonly code: PatternErrorCode;
  readonly offset: number;
}

export type ParsedPattern = { readonly pattern: PatternSequence } | { readonly error: PatternError };
