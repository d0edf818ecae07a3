import type { Channel } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';

const NAMES: Readonly<Record<Channel, () => string>> = {
  phone: m.library_channel_phone,
  counter: m.library_channel_counter,
  chat: m.library_channel_chat,
};

export function channelName(channel: Channel): string {
  return NAMES[channel]();
}
