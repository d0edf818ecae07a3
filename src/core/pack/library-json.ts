import { deepFreeze } from '../base/deep-freeze.ts';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';

type TravellingLibrary = Omit<Library, 'marks'>;

/** Prints a library as JSON; its marks are made again on loading. */
export function printLibrary({ digest, ruleSets, traits, personas, tempers }: Library): string {
  return JSON.stringify({ digest, ruleSets, traits, personas, tempers } satisfies TravellingLibrary);
}

/** Reads a printed library back. */
export function loadLibrary(json: string): Library {
  const sources = JSON.parse(json) as TravellingLibrary;
  return deepFreeze({ ...sources, marks: buildLibrary(sources).marks });
}
