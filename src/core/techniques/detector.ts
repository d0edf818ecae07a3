import type { Finding } from '../phrases/finding.ts';
import type { PhraseSource } from '../phrases/phrase-entry.ts';
import type { Reading } from '../text/reading.ts';
import type { ReplyContext } from './reply-context.ts';

/** What a detector may look at. Offsets of `cues` are into the reply as typed. */
export interface DetectorInput {
  readonly reading: Reading;
  /** Hits of the detector's own cues, by span. */
  readonly cues: readonly Finding[];
  /** Hits of the detector's cues in the customer's last line. */
  readonly customerCues: readonly Finding[];
  /** The customer's last line, read; undefined when unknown. */
  readonly customer: Reading | undefined;
  readonly context: ReplyContext;
}

/** A technique that combines cues. Its cues are compiled with the rules, so that a reply is scanned once. */
export interface Detector {
  readonly id: string;
  readonly cues: PhraseSource;
  readonly detect: (input: DetectorInput) => readonly Finding[];
}
