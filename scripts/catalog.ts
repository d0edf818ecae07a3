import type { Library } from '../src/core/pack/library.ts';
import type { Program } from '../src/core/pack/program.ts';
import { catalogEntries, inOrder, techniqueSets } from '../src/platform/catalog-entries.ts';
import type { Catalog } from '../src/platform/pack-source.ts';

/** What the library page needs to know of all built-in calls. */
export function catalogOf(programs: readonly Program[], library: Library): Catalog {
  return {
    entries: inOrder(programs.flatMap(catalogEntries)),
    personas: library.personas.map(({ id, name, tagline }) => ({ id, name, tagline })),
    tempers: library.tempers.map(({ id, name, tagline }) => ({ id, name, tagline })),
    techniques: Object.fromEntries(
      library.ruleSets.filter(({ id }) => techniqueSets.includes(id)).map(({ id, title }) => [id, title]),
    ),
  };
}
