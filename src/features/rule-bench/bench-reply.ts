import type { Locale } from '../../core/base/locale.ts';

/** A reply to try, as other parts of the bench hand it over. */
export interface BenchReply {
  readonly reply: string;
  readonly locale: Locale;
  /** What the customer said last; empty for unknown. */
  readonly customerLine: string;
}
