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

interface UnknownName {
  readonly id: string;
  readonly owner: string;
}

/** Numbers all rules and traits as marks and names what refers to none of them. */
export function buildLibrary(sources: LibrarySources): { marks: Mark[]; unknown: UnknownName[] } {
  const { ruleSets, traits, personas, tempers } = sources;
  const rules = ruleSets.flatMap((set) => set.rules.map((rule) => ({ rule, set })));
  const ids = [...rules.map(({ rule }) => rule.id), ...traits.traits.map((trait) => trait.id)];
  const positions = new Map(ids.map((id, position) => [id, position]));
  const unknown: UnknownName[] = ids
    .filter((id, position) => positions.get(id) !== position)
    .map((id) => ({ id, owner: id }));
  const resolve = (id: string, owner: string): number => {
    const position = positions.get(id);
    if (position === undefined) unknown.push({ id, owner });
    return position ?? -1;
  };

  const marks: Mark[] = rules.map(({ rule, set }) => ({
    id: rule.id,
    name: rule.name,
    rule,
    set: set.id,
    version: set.version,
    mood: rule.mood ?? null,
    traits: (rule.traits ?? []).map((trait) => resolve(trait, rule.id)),
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
  for (const { rule } of rules) {
    for (const id of [...(rule.repairedBy ?? []), ...(rule.sharesWith ?? [])]) resolve(id, rule.id);
  }
  for (const owner of [...personas, ...tempers]) {
    for (const row of owner.rows) {
      for (const id of [row.mark, ...(row.with ?? []), ...(row.without ?? [])]) resolve(id, owner.id);
    }
  }
  for (const { id, fit } of personas) for (const mark of [...fit.prefers, ...fit.avoids]) resolve(mark, id);
  for (const { id, storm, doubled } of tempers) {
    const named = storm ? [...storm['deaf-to'], ...storm.with, ...storm.without] : [];
    for (const mark of [...named, ...(doubled ?? [])]) resolve(mark, id);
  }
  return { marks, unknown };
}
