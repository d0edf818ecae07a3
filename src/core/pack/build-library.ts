import type { RuleSet } from '../phrases/rule-schema.ts';
import type { TraitSet } from '../phrases/trait-schema.ts';
import type { Mark } from './library.ts';
import type { PersonaSource, TemperSource } from './persona-schema.ts';

interface LibrarySources {
  readonly ruleSets: readonly RuleSet[];
  readonly traits: TraitSet;
  readonly personas: readonly PersonaSource[];
  readonly tempers: readonly TemperSource[];
}

type Source = RuleSet | TraitSet | PersonaSource | TemperSource;
type Path = readonly PropertyKey[];

/** A name that means nothing, or two things; `path` leads to it in its source. */
interface LibraryFault {
  readonly code: 'unknown-rule' | 'duplicate-id';
  readonly id: string;
  readonly source: Source;
  readonly path: Path;
}

/** Numbers all rules and traits as marks and names what is wrong with the references among them. */
export function buildLibrary(sources: LibrarySources): { marks: Mark[]; faults: LibraryFault[] } {
  const { ruleSets, traits, personas, tempers } = sources;
  const rules = ruleSets.flatMap((set) => set.rules.map((rule, index) => ({ rule, set, index })));
  const faults: LibraryFault[] = [];
  const positions = new Map<string, number>();
  const name = (id: string, source: Source, path: Path) => {
    if (positions.has(id)) faults.push({ code: 'duplicate-id', id, source, path: [...path, 'id'] });
    else positions.set(id, positions.size);
  };
  const resolve = (id: string, source: Source, path: Path): number => {
    const position = positions.get(id);
    if (position === undefined) faults.push({ code: 'unknown-rule', id, source, path });
    return position ?? -1;
  };
  const resolveAll = (ids: readonly string[] | undefined, source: Source, path: Path) =>
    (ids ?? []).map((id, index) => resolve(id, source, [...path, index]));

  for (const { rule, set, index } of rules) name(rule.id, set, ['rules', index]);
  for (const [index, trait] of traits.traits.entries()) name(trait.id, traits, ['traits', index]);
  const marks: Mark[] = rules.map(({ rule, set, index }) => ({
    id: rule.id,
    name: rule.name,
    rule,
    set: set.id,
    version: set.version,
    mood: rule.mood ?? null,
    traits: resolveAll(rule.traits, set, ['rules', index, 'traits']),
  }));
  for (const trait of traits.traits) {
    marks.push({
      id: trait.id,
      name: trait.name,
      rule: null,
      set: 'traits',
      version: traits.version,
      mood: trait.mood,
      traits: [],
    });
  }
  nameCues(ruleSets, faults);
  for (const { rule, set, index } of rules) {
    for (const key of ['repairedBy', 'sharesWith', 'beside'] as const)
      resolveAll(rule[key], set, ['rules', index, key]);
    for (const [key, ids] of Object.entries(rule.across ?? {})) {
      if (!Array.isArray(ids)) continue;
      for (const [at, id] of ids.entries()) {
        const begins =
          id.endsWith('*') && [...positions.keys()].some((name) => name.startsWith(id.slice(0, -1)));
        if (!begins) resolve(id, set, ['rules', index, 'across', key, at]);
      }
    }
  }
  for (const owner of [...personas, ...tempers]) {
    for (const [index, row] of owner.rows.entries()) {
      resolve(row.mark, owner, ['rows', index, 'mark']);
      for (const key of ['with', 'without'] as const) resolveAll(row[key], owner, ['rows', index, key]);
    }
  }
  for (const persona of personas) {
    for (const key of ['prefers', 'avoids'] as const) resolveAll(persona.fit[key], persona, ['fit', key]);
  }
  for (const temper of tempers) {
    for (const key of ['deaf-to', 'with', 'without'] as const)
      resolveAll(temper.storm?.[key], temper, ['storm', key]);
    resolveAll(temper.doubled, temper, ['doubled']);
  }
  return { marks, faults };
}

/** A cue's id is its own among those of its detector, in whichever set they stand. */
function nameCues(ruleSets: readonly RuleSet[], faults: LibraryFault[]): void {
  for (const detector of ['spin', 'fabe'] as const) {
    const known = new Set<string>();
    for (const set of ruleSets) {
      for (const [index, { id }] of (set.cues?.[detector] ?? []).entries()) {
        if (known.has(id))
          faults.push({ code: 'duplicate-id', id, source: set, path: ['cues', detector, index, 'id'] });
        known.add(id);
      }
    }
  }
}
