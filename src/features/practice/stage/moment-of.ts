import type { Step } from '../../../core/attempt/replay.ts';
import type { EndingNode } from '../../../core/pack/program.ts';
import type { PortraitMoment } from '../../../kit/portrait/expression.ts';
import type { CallPhase } from '../call-state.ts';

interface MomentFacts {
  readonly phase: CallPhase;
  readonly halted: boolean;
  readonly latest: Step | undefined;
  /** Quality of the ending that was reached. */
  readonly quality: EndingNode['quality'] | null;
  /** The line that is being spoken, -1 before the first. */
  readonly line: number;
  readonly speaker: 'customer' | 'cast' | 'scene' | undefined;
  readonly typing: boolean;
  /** Without motion a reaction stays until the trainee moves on. */
  readonly reduced: boolean;
}

/** Changes of the three moods together that show in the face. */
const noticeable = 2;

/** What the customer's face is doing. */
export function momentOf(facts: MomentFacts): PortraitMoment {
  const { phase, halted, latest, quality, line, speaker, typing, reduced } = facts;
  if (phase === 'ended')
    return quality === 'poor' ? 'hung-up' : quality === 'good' ? 'reacting-well' : 'idle';
  const reaction = latest ? reactionTo(latest) : 'idle';
  if (phase === 'speaking' && !halted) {
    if (line <= 0 && reaction !== 'idle') return reaction;
    if (speaker === 'customer') return 'speaking';
    return speaker === 'cast' ? 'listening' : 'idle';
  }
  if (halted) return 'idle';
  if (typing) return 'listening';
  return reduced ? reaction : 'idle';
}

/** How a reply was taken: by what it did, without the price of time. */
function reactionTo({ events }: Step): PortraitMoment {
  let sum = 0;
  for (const event of events) {
    if (event.type !== 'replied') continue;
    for (const { kind, change } of event.causes)
      if (kind !== 'pace') sum += change[0] + change[1] + change[2];
  }
  if (sum >= noticeable) return 'reacting-well';
  return sum <= -noticeable ? 'reacting-badly' : 'idle';
}
