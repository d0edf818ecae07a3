import type { Mode } from '../../../core/attempt/attempt.ts';
import { m } from '../../../i18n/generated/messages.js';

interface ModeWords {
  readonly name: string;
  readonly text: string;
}

const WORDS: Readonly<Record<Mode, () => ModeWords>> = {
  guided: () => ({ name: m.library_mode_guided(), text: m.library_mode_guided_text() }),
  practice: () => ({ name: m.library_mode_practice(), text: m.library_mode_practice_text() }),
  exam: () => ({ name: m.library_mode_exam(), text: m.library_mode_exam_text() }),
};

/** What a mode is called, and what it is like, in one sentence. */
export function modeWords(mode: Mode): ModeWords {
  return WORDS[mode]();
}
