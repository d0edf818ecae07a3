import type { AttemptHeader } from '../../core/attempt/attempt.ts';
import { DRAWINGS, type PortraitSpecies } from '../../kit/portrait/species.ts';
import type { PortraitTemper } from '../../kit/portrait/temper.ts';

export interface CustomerLook {
  readonly species: PortraitSpecies;
  readonly temper: PortraitTemper;
}

const tempers: readonly string[] = ['calm', 'picky', 'angry', 'overwhelmed'] satisfies PortraitTemper[];

/** The face of a customer. A persona without a drawing of its own borrows the chameleon's. */
export function customerLook({ persona, temper }: AttemptHeader): CustomerLook {
  return {
    species: persona in DRAWINGS ? (persona as PortraitSpecies) : 'chameleon',
    temper: tempers.includes(temper) ? (temper as PortraitTemper) : 'calm',
  };
}
