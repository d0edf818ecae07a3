import { type Diagnostic, problemAt } from '../base/diagnostic.ts';
import type { YamlFile } from './read-yaml.ts';

type ProblemData = Readonly<Record<string, string | number>>;

/** Collects what is wrong with one file, each thing at its place. */
export interface Problems {
  add(code: string, path: readonly PropertyKey[], data?: ProblemData, key?: 'key'): void;
  readonly list: readonly Diagnostic[];
}

/** More is not told at once: a place is sought among all others, and whoever mends these sees the next. */
export const mostProblems = 100;

export function createProblems(yaml: YamlFile): Problems {
  const list: Diagnostic[] = [];
  return {
    list,
    add(code, path, data = {}, key) {
      if (list.length >= mostProblems) return;
      list.push(problemAt(code, yaml.file, yaml.locate(path, key), data));
    },
  };
}
