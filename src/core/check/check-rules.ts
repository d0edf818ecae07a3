import type { Diagnostic } from '../base/diagnostic.ts';
import { type Locale, locales } from '../base/locale.ts';
import type { Library } from '../pack/library.ts';
import type { PackFiles } from '../pack/pack-files.ts';
import { createProblems, type Problems } from '../pack/problems.ts';
import { readYaml } from '../pack/read-yaml.ts';
import { libraryLimits } from '../pack/yaml-limits.ts';
import { isSure } from '../phrases/finding.ts';
import type { Rule } from '../phrases/rule-schema.ts';
import { type Analyser, createAnalyser } from '../techniques/create-analyser.ts';

/** Something an agent says: of a pack, a plan or a labelled file. */
export interface HeardReply {
  readonly text: string;
  readonly locale: Locale;
  readonly customerLine?: string | undefined;
}

/**
 * What can be said about rules that compile: examples that do not go as they are told, and rules that fire on nothing,
 * neither on an example of any rule nor on what is `heard`. `files` are those of the rules' folder.
 */
export function checkRules(
  files: PackFiles,
  library: Library,
  heard: readonly HeardReply[],
): readonly Diagnostic[] {
  const analyser = createAnalyser(library);
  const examples = library.ruleSets.flatMap(({ rules }) => rules.flatMap(examplesOf));
  const fired = new Set(
    [...examples, ...heard].flatMap(({ text, locale, customerLine }) =>
      analyser
        .analyse(text, locale, { customerLine })
        .filter(isSure)
        .map(({ rule }) => rule),
    ),
  );
  return [...files].flatMap(([name, content]) => {
    const { yaml } = readYaml(name, content, libraryLimits);
    const id = (yaml?.value as { id?: unknown } | undefined)?.id;
    const set = library.ruleSets.find((candidate) => candidate.id === id);
    if (!yaml || !set) return [];
    const problems = createProblems(yaml);
    checkPatterns(analyser, set.id, yaml.value, problems);
    for (const [index, rule] of set.rules.entries()) {
      const path = ['rules', index];
      checkExamples(analyser, rule, path, problems);
      const listens = rule.patterns !== undefined || rule.measure !== undefined;
      if (listens && !fired.has(rule.id))
        problems.add('rule-never-fires', [...path, 'id'], { rule: rule.id });
    }
    return problems.list;
  });
}

/** Patterns that cannot be used: the others of their rule go on working, so nothing else would tell. */
function checkPatterns(analyser: Analyser, set: string, value: unknown, problems: Problems): void {
  for (const { ruleSet, owner, code, locale, source, offset } of analyser.problems) {
    if (ruleSet !== set) continue;
    if (code === 'list-twice') {
      // A list is found twice in each language.
      if (locale === 'zh') problems.add('list-twice', ['lists', owner], { rule: owner }, 'key');
    } else {
      const near = source.slice(offset, offset + shownOfPattern) || source.slice(-shownOfPattern);
      problems.add('pattern-unusable', pathOf(value, source) ?? [], { rule: owner, text: near });
    }
  }
}

/** So many characters of a faulty pattern are shown. */
const shownOfPattern = 24;

/** Where a text stands in a tree. */
function pathOf(value: unknown, text: string): readonly PropertyKey[] | undefined {
  if (value === text) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const rest = pathOf(member, text);
    if (rest !== undefined) return [Array.isArray(value) ? Number(key) : key, ...rest];
  }
  return undefined;
}

function examplesOf({ examples }: Rule): readonly HeardReply[] {
  return locales.flatMap((locale) => (examples?.[locale]?.fires ?? []).map((text) => ({ text, locale })));
}

function checkExamples(
  analyser: Analyser,
  rule: Rule,
  path: readonly PropertyKey[],
  problems: Problems,
): void {
  for (const locale of locales) {
    for (const kind of ['fires', 'quiet'] as const) {
      for (const [index, text] of (rule.examples?.[locale]?.[kind] ?? []).entries()) {
        const fires = analyser
          .analyse(text, locale, {})
          .some((finding) => finding.rule === rule.id && isSure(finding));
        if (fires === (kind === 'fires')) continue;
        const code = fires ? 'example-fires' : 'example-silent';
        problems.add(code, [...path, 'examples', locale, kind, index], { rule: rule.id, text });
      }
    }
  }
}
