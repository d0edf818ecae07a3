import type { PortraitSpecies } from '../../kit/portrait/species.ts';
import type { PortraitTemper } from '../../kit/portrait/temper.ts';

const SPECIES: readonly PortraitSpecies[] = ['tiger', 'peacock', 'koala', 'owl', 'chameleon'];
const TEMPERS: readonly PortraitTemper[] = ['calm', 'picky', 'angry', 'overwhelmed'];

/** Who plays a persona and a temper. Those that no drawing is made for are played by the chameleon, calmly. */
export function portraitOf(
  persona: string,
  temper: string,
): { species: PortraitSpecies; temper: PortraitTemper } {
  return {
    species: SPECIES.find((species) => species === persona) ?? 'chameleon',
    temper: TEMPERS.find((candidate) => candidate === temper) ?? 'calm',
  };
}
