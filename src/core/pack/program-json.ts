import { deepFreeze } from '../base/deep-freeze.ts';
import type { Library } from './library.ts';
import type { Program } from './program.ts';

/** A program as it travels: everything but the library, which it names by digest. */
type TravellingProgram = Omit<Program, 'library'> & { readonly libraryDigest: string };

/** Prints a program, without its library, as JSON. */
export function printProgram(program: Program): string {
  const { library, ...rest } = program;
  return JSON.stringify({ ...rest, libraryDigest: library.digest } satisfies TravellingProgram);
}

/** Reads a printed program back; null when it was compiled with another library. */
export function loadProgram(json: string, library: Library): Program | null {
  const { libraryDigest, ...rest } = JSON.parse(json) as TravellingProgram;
  return libraryDigest === library.digest
    ? Object.freeze({ ...rest, scenarios: deepFreeze(rest.scenarios), library })
    : null;
}
