import type { Mode } from '../../core/attempt/attempt.ts';
import { m } from '../../i18n/generated/messages.js';
import { Badge } from '../../kit/badge.tsx';
import type { Tone } from '../../kit/tone.ts';

interface ModeBadgeProps {
  readonly mode: Mode;
}

const modes: Readonly<Record<Mode, { readonly tone: Tone; readonly name: () => string }>> = {
  guided: { tone: 'hint', name: () => m.practice_mode_guided() },
  practice: { tone: 'accent', name: () => m.practice_mode_practice() },
  exam: { tone: 'neutral', name: () => m.practice_mode_exam() },
};

/** How the call is played. */
export function ModeBadge({ mode }: ModeBadgeProps) {
  return <Badge tone={modes[mode].tone}>{modes[mode].name()}</Badge>;
}
