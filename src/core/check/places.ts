import type { Diagnostic } from '../base/diagnostic.ts';
import type { PackFiles } from '../pack/pack-files.ts';
import { readYaml, type YamlFile } from '../pack/read-yaml.ts';

/** Finds the places of a compiled scenario in its file; files are read again only when there is something to say. */
export interface Places {
  at(scenario: string, code: string, path: readonly PropertyKey[], data: Diagnostic['data']): Diagnostic;
}

export function createPlaces(files: PackFiles): Places {
  const sources = new Map<string, YamlFile>();
  const read = () => {
    for (const [name, content] of files) {
      if (!/^scenarios\/[^/]+\.ya?ml$/.test(name)) continue;
      const { yaml } = readYaml(name, content);
      const id = (yaml?.value as { id?: unknown } | undefined)?.id;
      if (yaml && typeof id === 'string') sources.set(id, yaml);
    }
  };
  return {
    at(scenario, code, path, data) {
      if (sources.size === 0) read();
      const yaml = sources.get(scenario);
      if (!yaml) throw new Error(`no file for scenario ${scenario}`);
      return { code, severity: 'error', file: yaml.file, range: yaml.locate(path, 'key'), data };
    },
  };
}
