import type { Span } from '../base/span.ts';
import type { Cues } from '../phrases/cue-schema.ts';
import type { Finding } from '../phrases/finding.ts';
import type { Reading } from '../text/reading.ts';
import type { ReplyContext } from './reply-context.ts';

/** Words of a cue that were said; the span is an offset into the text as typed. */
export interface CueHit {
  readonly cue: string;
  readonly span: Span;
}

/** What a detector may look at. */
export interface DetectorInput {
  readonly reading: Reading;
  /** Hits of the detector's own cues in the reply, by span. */
  readonly cues: readonly CueHit[];
  /** Cues of the detector that the customer's last line holds. */
  readonly heard: ReadonlySet<string>;
  /** The customer's last line, read; undefined when unknown. */
  readonly customer: Reading | undefined;
  readonly context: ReplyContext;
}

/** A technique that combines cues. Its cues are compiled with the rules, so that a reply is scanned once. */
export interface Detector {
  readonly id: keyof Cues;
  readonly detect: (input: DetectorInput) => readonly Finding[];
}
