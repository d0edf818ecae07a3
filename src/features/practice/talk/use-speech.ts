import { useEffect, useState } from 'react';
import type { Clock } from '../../../platform/clock.ts';
import { createSpeech, type Speech, type SpokenLine } from '../speech/create-speech.ts';

interface SpeechOptions {
  /** Changes with every turn. */
  readonly turn: number;
  readonly lines: readonly SpokenLine[];
  readonly clock: Clock;
  /** The words stand there already: somebody has come back to them. */
  readonly heard: boolean;
  /** The customer is to be heard now. */
  readonly speaking: boolean;
  readonly halted: boolean;
  readonly reduced: boolean;
  readonly onDone: () => void;
}

/** The speaking of the latest lines: it runs by itself, holds in a pause, and is whole at once without motion. */
export function useSpeech(options: SpeechOptions): Speech {
  const { turn, lines, clock, heard, speaking, halted, reduced, onDone } = options;
  const [current, setCurrent] = useState(() => ({ turn, speech: createSpeech(lines, clock, heard, onDone) }));
  let { speech } = current;
  if (current.turn !== turn) {
    speech = createSpeech(lines, clock, heard, onDone);
    setCurrent({ turn, speech });
  }

  useEffect(() => {
    if (!speaking || halted) return;
    if (reduced) speech.skip();
    else speech.run();
    return () => speech.hold();
  }, [speech, speaking, halted, reduced]);

  return speech;
}
