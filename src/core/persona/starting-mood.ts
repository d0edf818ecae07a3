import type { PersonaSource, TemperSource } from '../pack/persona-schema.ts';
import { addToMood, type Mood } from './mood.ts';

/** The mood a call starts in: the persona's own, shifted by the temper. */
export function startingMood(persona: PersonaSource, temper: TemperSource): Mood {
  const [patience, trust, satisfaction] = persona.start;
  return addToMood({ patience, trust, satisfaction }, temper.shift);
}
