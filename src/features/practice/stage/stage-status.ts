import type { Channel } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { CallPhase } from '../call-state.ts';

const live: Readonly<Record<Channel, () => string>> = {
  phone: () => m.practice_stage_on_phone(),
  counter: () => m.practice_stage_at_counter(),
  chat: () => m.practice_stage_in_chat(),
};

const over: Readonly<Record<Channel, () => string>> = {
  phone: () => m.practice_stage_over_phone(),
  counter: () => m.practice_stage_over_counter(),
  chat: () => m.practice_stage_over_chat(),
};

/** How the contact stands, in two or three words. */
export function stageStatus(channel: Channel, phase: CallPhase, halted: boolean): string {
  if (phase === 'ended') return over[channel]();
  if (halted) return m.practice_stage_paused();
  return phase === 'ringing' ? m.practice_stage_ringing() : live[channel]();
}
