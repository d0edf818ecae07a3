import type { CallChoice } from '../../features/library/call-choice.ts';

/** Where the briefing of a call stands; `BriefingRoute` reads it back. */
export function briefingAddress({ pack, scenario, persona, temper, mode }: CallChoice): string {
  return `/brief/${pack}/${scenario}?${new URLSearchParams({ persona, temper, mode })}`;
}
