import { type Diagnostic, problemAt } from '../base/diagnostic.ts';
import { isScenarioFile, type PackFiles } from '../pack/pack-files.ts';
import { readYaml, type YamlFile } from '../pack/read-yaml.ts';

/** Finds the places of a compiled scenario in its file; files are read again only when there is something to say. */
export interface Places {
  at(scenario: string, code: string, path: readonly PropertyKey[], data: Diagnostic['data']): Diagnostic;
}

export function createPlaces(files: PackFiles): Places {
  const sources = new Map<string, YamlFile>();
  const unread = [...files].filter(([name]) => isScenarioFile(name)).sort();
  const find = (scenario: string): YamlFile | undefined => {
    // No further than needed: a pack may hold three hundred files, and one fault.
    while (!sources.has(scenario)) {
      const next = unread.shift();
      if (!next) break;
      const { yaml } = readYaml(next[0], next[1]);
      const id = (yaml?.value as { id?: unknown } | undefined)?.id;
      if (yaml && typeof id === 'string') sources.set(id, yaml);
    }
    return sources.get(scenario);
  };
  return {
    at(scenario, code, path, data) {
      const yaml = find(scenario);
      if (!yaml) throw new Error(`no file for scenario ${scenario}`);
      return problemAt(code, yaml.file, yaml.locate(path, 'key'), data);
    },
  };
}
