import type { Locale, Localized } from '../../../core/base/locale.ts';

/** A reply typed in a call that meant none of the authored ones. */
export interface UnclearReply {
  readonly text: string;
  readonly language: Locale;
  /** Wall clock, in milliseconds. */
  readonly at: number;
  readonly pack: string;
  readonly scenario: string;
  /** Null where the pack is not here any more. */
  readonly title: Localized | null;
  readonly node: string;
  /** What the customer had said; empty where nobody knows any more. */
  readonly customerLine: string;
  /** The replies that were written for this place. */
  readonly authored: readonly { readonly id: string; readonly say: Localized }[];
}

export interface UnclearReplies {
  readonly replies: readonly UnclearReply[];
  /** Calls whose pack is not here. */
  readonly missing: number;
  /** There are older calls that were not looked at. */
  readonly more: boolean;
}
