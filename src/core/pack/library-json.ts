import { deepFreeze } from '../base/deep-freeze.ts';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';

type TravellingLibrary = Omit<Library, 'marks'>;

/** What libraries were read from: a megabyte or two that need not be printed again. */
const texts = new WeakMap<Library, string>();

/** Prints a library as JSON; its marks are made again on loading. */
export function printLibrary(library: Library): string {
  const known = texts.get(library);
  if (known !== undefined) return known;
  const { digest, ruleSets, traits, personas, tempers } = library;
  return JSON.stringify({ digest, ruleSets, traits, personas, tempers } satisfies TravellingLibrary);
}

/** Reads a printed library back. */
export function loadLibrary(json: string): Library {
  const sources = JSON.parse(json) as TravellingLibrary;
  const library = deepFreeze({ ...sources, marks: buildLibrary(sources).marks });
  texts.set(library, json);
  return library;
}
