import { ConciergeBell, type LucideIcon, MessageCircle, Phone } from 'lucide-react';
import type { Channel } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';

interface ChannelWords {
  readonly icon: LucideIcon;
  readonly eyebrow: () => string;
  readonly start: () => string;
}

/** How each channel announces itself, and how one takes it up. */
export const channelWords: Readonly<Record<Channel, ChannelWords>> = {
  phone: {
    icon: Phone,
    eyebrow: () => m.practice_briefing_eyebrow_phone(),
    start: () => m.practice_briefing_start_phone(),
  },
  counter: {
    icon: ConciergeBell,
    eyebrow: () => m.practice_briefing_eyebrow_counter(),
    start: () => m.practice_briefing_start_counter(),
  },
  chat: {
    icon: MessageCircle,
    eyebrow: () => m.practice_briefing_eyebrow_chat(),
    start: () => m.practice_briefing_start_chat(),
  },
};
