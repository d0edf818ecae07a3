import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { builtInLibrary } from '../src/cli/built-in-library.ts';
import { printDiagnostic } from '../src/cli/print-diagnostic.ts';
import { readFolder } from '../src/cli/read-folder.ts';
import type { Diagnostic } from '../src/core/base/diagnostic.ts';
import { checkPack } from '../src/core/check/check-pack.ts';
import { compilePack } from '../src/core/pack/compile-pack.ts';
import type { Library } from '../src/core/pack/library.ts';
import { printLibrary } from '../src/core/pack/library-json.ts';
import { printProgram } from '../src/core/pack/printed-program.ts';
import type { Program } from '../src/core/pack/program.ts';
import { catalogOf } from './catalog.ts';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
const catalogId = 'virtual:rapport/catalog';
const libraryId = 'virtual:rapport/packs/library';
const packPrefix = 'virtual:rapport/packs/';

interface Built {
  readonly library: Library;
  readonly programs: readonly Program[];
}

/**
 * Compiles and checks the built-in packs while the app is built: a catalog for the first screen, one chunk a pack,
 * and the library they share. A pack with an error fails the build with its place.
 */
export function packsPlugin(): Plugin {
  let built: Built | null = null;
  return {
    name: 'rapport-packs',
    resolveId: (id) => (id.startsWith('virtual:rapport/') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0virtual:rapport/')) return null;
      built ??= build();
      const name = id.slice(1);
      if (name === catalogId) return catalogModule(built);
      if (name === libraryId) return jsonModule(printLibrary(built.library));
      const program = built.programs.find((candidate) => name === packPrefix + candidate.id);
      return program ? jsonModule(printProgram(program)) : null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return;
      built = null;
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function build(): Built {
  const { library, diagnostics } = builtInLibrary();
  if (!library) throw new Error(report(diagnostics));
  const programs = readdirSync(`${folder}packs`).map((name) => {
    const files = readFolder(`${folder}packs/${name}`);
    const result = compilePack(files, library);
    const found = result.program ? checkPack(files, result.program) : result.diagnostics;
    if (!result.program || found.length > 0) throw new Error(report(found, `scenarios/packs/${name}/`));
    return result.program;
  });
  return { library, programs };
}

/** A string that the browser parses as JSON: faster than the same data as a script. */
function jsonModule(json: string): string {
  return `export default ${JSON.stringify(json)};`;
}

function catalogModule({ library, programs }: Built): string {
  const packs = programs.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(packPrefix + id)})`,
  );
  return [
    `export default JSON.parse(${JSON.stringify(JSON.stringify(catalogOf(programs, library)))});`,
    `export const packs = { ${packs.join(', ')} };`,
    `export const library = () => import(${JSON.stringify(libraryId)});`,
  ].join('\n');
}

function report(diagnostics: readonly Diagnostic[], prefix = 'scenarios/'): string {
  return diagnostics.map((diagnostic) => printDiagnostic(diagnostic, prefix, 'en')).join('\n');
}
