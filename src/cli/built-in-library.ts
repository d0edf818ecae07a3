import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../core/base/diagnostic.ts';
import { compileLibrary } from '../core/pack/compile-library.ts';
import type { Library } from '../core/pack/library.ts';
import { readFolder } from './read-folder.ts';

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The rules, traits, personas and tempers that come with Rapport. */
export function builtInLibrary(): { library?: Library; diagnostics: readonly Diagnostic[] } {
  const files = new Map([
    ...[...readFolder(`${scenarios}rules`)].map(([name, text]) => [`rules/${name}`, text] as const),
    ...[...readFolder(`${scenarios}personas`)].map(([name, text]) => [`personas/${name}`, text] as const),
  ]);
  return compileLibrary(files);
}
