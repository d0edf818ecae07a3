import type { GuardNames } from './compile-guard.ts';
import { type Library, markIndex } from './library.ts';
import type { Problems } from './problems.ts';
import type { ScenarioSource } from './scenario-schema.ts';

interface NameTables {
  readonly names: GuardNames;
  /** Flags that some reply sets, in the order of their bits. */
  readonly flags: readonly string[];
  /** Marks that some guard listens for, in the order of their bits; grows while guards are compiled. */
  readonly watched: readonly number[];
}

/** Name tables of one scenario. A flag exists when some reply sets it. */
export function createGuardNames(source: ScenarioSource, library: Library, problems: Problems): NameTables {
  const flags = [
    ...new Set(
      Object.values(source.nodes).flatMap((node) => node.replies.flatMap((reply) => reply.set ?? [])),
    ),
  ];
  const flagIndex = new Map(flags.map((flag, index) => [flag, index]));
  const watched: number[] = [];

  const lookUp = (index: number, code: string, id: string, path: readonly PropertyKey[]): number => {
    if (index < 0) problems.add(code, path, { id });
    return index;
  };
  const names: GuardNames = {
    persona: (id, path) =>
      lookUp(
        library.personas.findIndex((persona) => persona.id === id),
        'unknown-persona',
        id,
        path,
      ),
    temper: (id, path) =>
      lookUp(
        library.tempers.findIndex((temper) => temper.id === id),
        'unknown-temper',
        id,
        path,
      ),
    flag: (id, path) => lookUp(flagIndex.get(id) ?? -1, 'unknown-flag', id, path),
    heard: (id, path) => {
      const mark = lookUp(markIndex(library, id), 'unknown-rule', id, path);
      if (mark < 0) return -1;
      if (!watched.includes(mark)) watched.push(mark);
      return watched.indexOf(mark);
    },
  };
  return { names, flags, watched };
}
