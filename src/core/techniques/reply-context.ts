import type { CallKind, Channel, Stage } from '../phrases/vocabulary.ts';

/** Where in a call a reply was said. Everything is optional: a reply may be scored out of any call. */
export interface ReplyContext {
  readonly kind?: CallKind | undefined;
  readonly stage?: Stage | undefined;
  readonly channel?: Channel | undefined;
  /** What the customer said last. */
  readonly customerLine?: string | undefined;
  readonly customerName?: string | undefined;
}
