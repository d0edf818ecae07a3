import type { PersonaSource, TemperSource } from '../../../core/pack/persona-schema.ts';
import type { Program } from '../../../core/pack/program.ts';
import { DRAWINGS, type PortraitSpecies } from '../../../kit/portrait/species.ts';
import type { PortraitTemper } from '../../../kit/portrait/temper.ts';

/** The animal that plays a persona; one that nobody drew is played by the chameleon. */
export function speciesOf(persona: string): PortraitSpecies {
  return persona in DRAWINGS ? (persona as PortraitSpecies) : 'chameleon';
}

/** The look of a temper. One that came as a storm leaves the face once the storm is over. */
export function temperLook(temper: Pick<TemperSource, 'id' | 'storm'>, settled: boolean): PortraitTemper {
  const over = settled && temper.storm !== undefined;
  return over || !(temper.id in looks) ? 'calm' : (temper.id as PortraitTemper);
}

const looks: Readonly<Record<PortraitTemper, true>> = {
  calm: true,
  picky: true,
  angry: true,
  overwhelmed: true,
};

/** Persona and temper by id; undefined where the library has none. */
export function castOf(
  { library }: Program,
  persona: string,
  temper: string,
): { readonly persona: PersonaSource; readonly temper: TemperSource } | undefined {
  const found = {
    persona: library.personas.find(({ id }) => id === persona),
    temper: library.tempers.find(({ id }) => id === temper),
  };
  return found.persona && found.temper ? { persona: found.persona, temper: found.temper } : undefined;
}
