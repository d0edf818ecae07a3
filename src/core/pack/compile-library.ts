import { deepFreeze } from '../base/deep-freeze.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { digest } from '../base/digest.ts';
import { ruleSetSchema } from '../phrases/rule-schema.ts';
import { traitSetSchema } from '../phrases/trait-schema.ts';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';
import type { PackFiles } from './pack-files.ts';
import { personaSchema, temperSchema } from './persona-schema.ts';
import { createProblems } from './problems.ts';
import { readSource } from './read-source.ts';
import type { YamlFile } from './read-yaml.ts';
import { libraryLimits } from './yaml-limits.ts';

interface LibraryResult {
  readonly library?: Library;
  readonly diagnostics: readonly Diagnostic[];
}

/** Animals and tempers in the order a person expects to choose them; unknown ones follow by name. */
const personaOrder = ['tiger', 'peacock', 'koala', 'owl', 'chameleon'];
const temperOrder = ['calm', 'picky', 'angry', 'overwhelmed'];

/** Compiles `rules/`, `personas/` and `personas/tempers/`. Never throws on content. */
export function compileLibrary(files: PackFiles): LibraryResult {
  const diagnostics: Diagnostic[] = [];
  const origins = new Map<unknown, YamlFile>();
  const read = <T>(pattern: RegExp, schema: Parameters<typeof readSource<T>>[2]): T[] =>
    [...files.keys()]
      .filter((name) => pattern.test(name))
      .sort()
      .flatMap((name) => {
        const { value, yaml, diagnostics: found } = readSource(files, name, schema, libraryLimits);
        diagnostics.push(...found);
        if (value === undefined || !yaml) return [];
        origins.set(value, yaml);
        return [value];
      });

  const ruleSets = read(/^rules\/(?!traits\.)[^/]+\.ya?ml$/, ruleSetSchema);
  const traits = readSource(files, 'rules/traits.yaml', traitSetSchema);
  diagnostics.push(...traits.diagnostics);
  if (traits.yaml) origins.set(traits.value, traits.yaml);
  const personas = inOrder(read(/^personas\/[^/]+\.ya?ml$/, personaSchema), personaOrder);
  const tempers = inOrder(read(/^personas\/tempers\/[^/]+\.ya?ml$/, temperSchema), temperOrder);
  if (!traits.value || diagnostics.length > 0) return { diagnostics };

  const sources = { ruleSets, traits: traits.value, personas, tempers };
  const { marks, faults } = buildLibrary(sources);
  if (faults.length > 0) {
    return {
      diagnostics: faults.flatMap(({ code, id, source, path }) => {
        const yaml = origins.get(source);
        if (!yaml) throw new Error('a source without its file');
        const problems = createProblems(yaml);
        problems.add(code, path, { id });
        return problems.list;
      }),
    };
  }
  let known: string | undefined;
  const library: Library = {
    // Not every command asks for it, and it is a long sum over all words.
    get digest() {
      known ??= digest(sources);
      return known;
    },
    ...deepFreeze({ ...sources, marks }),
  };
  return { library: Object.freeze(library), diagnostics };
}

function inOrder<T extends { readonly id: string }>(items: readonly T[], order: readonly string[]): T[] {
  const rank = (item: T) => (order.includes(item.id) ? order.indexOf(item.id) : order.length);
  return [...items].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
