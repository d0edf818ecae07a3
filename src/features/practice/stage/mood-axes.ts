import { Handshake, Hourglass, type LucideIcon, Smile } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import type { MoodTone } from '../../../kit/tone.ts';

interface MoodAxis {
  readonly id: MoodTone;
  /** Position in a mood change. */
  readonly at: 0 | 1 | 2;
  readonly label: () => string;
  readonly icon: LucideIcon;
}

/** The three moods in the order of a mood change. */
export const moodAxes: readonly MoodAxis[] = [
  { id: 'patience', at: 0, label: () => m.practice_mood_patience(), icon: Hourglass },
  { id: 'trust', at: 1, label: () => m.practice_mood_trust(), icon: Handshake },
  { id: 'satisfaction', at: 2, label: () => m.practice_mood_satisfaction(), icon: Smile },
];

/** `+5`, a real minus, or 0 as nothing. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return '';
  return rounded > 0 ? `+${rounded}` : `\u2212${-rounded}`;
}
