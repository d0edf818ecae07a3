import type { Span } from '../base/span.ts';
import type { Stage } from '../phrases/vocabulary.ts';

/** A mark as scoring sees it, whether an author gave it or a rule found it. */
export interface RatedMark {
  readonly mark: number;
  readonly span: Span | null;
  readonly confidence: number;
  readonly repaired: boolean;
}

/** One reply as scoring sees it. */
export interface RatedReply {
  readonly turn: number;
  /** It meant one of the replies that were open; the customer did not have to ask back. */
  readonly answers: boolean;
  readonly stage: Stage;
  readonly marks: readonly RatedMark[];
  /** Indices of the scenario's promises. */
  readonly promises: readonly number[];
  readonly keeps: readonly number[];
  readonly breaks: readonly number[];
}
