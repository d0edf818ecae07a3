import type { CSSProperties } from 'react';
import type { PortraitSpecies } from './species.ts';

/** `--tint` in the colour of an animal, for what stands behind it and around it. */
export function tintStyle(species: PortraitSpecies): CSSProperties {
  return { '--tint': `var(--tint-${species})` } as CSSProperties;
}
