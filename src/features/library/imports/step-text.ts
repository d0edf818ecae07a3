import { m } from '../../../i18n/generated/messages.js';
import type { ImportStep } from './import-outcome.ts';

const TEXTS: Readonly<Record<ImportStep['stage'], (step: { done: number; of: number }) => string>> = {
  opening: () => m.library_packs_step_opening(),
  reading: () => m.library_packs_step_reading(),
  compiling: () => m.library_packs_step_compiling(),
  checking: () => m.library_packs_step_checking(),
  playing: (step) => m.library_packs_step_playing(step),
  keeping: () => m.library_packs_step_keeping(),
};

/** What is being done with a pack just now. */
export function stepText({ stage, done, of }: ImportStep): string {
  return TEXTS[stage]({ done: done + 1, of });
}
