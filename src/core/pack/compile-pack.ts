import { deepFreeze } from '../base/deep-freeze.ts';
import { type Diagnostic, problem, problemAt } from '../base/diagnostic.ts';
import { digest } from '../base/digest.ts';
import { compileScenario } from './compile-scenario.ts';
import type { Library } from './library.ts';
import { isScenarioFile, type PackFiles } from './pack-files.ts';
import { createProblems } from './problems.ts';
import type { Program, ScenarioProgram } from './program.ts';
import { readSource } from './read-source.ts';
import type { YamlFile } from './read-yaml.ts';
import { createReadingBudget } from './reading-budget.ts';
import { packSchema, scenarioSchema } from './scenario-schema.ts';
import { mostFollowed } from './yaml-limits.ts';

interface CompileResult {
  /** Missing when there is any error. */
  readonly program?: Program;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles a pack against a library. Never throws on content: whatever is wrong comes back as diagnostics
 * with file, line and column; `onFile` is told of each scenario before it is read. A pack's identity is the digest of its sources and of the library.
 */
export function compilePack(
  files: PackFiles,
  library: Library,
  onFile: (name: string) => void = () => undefined,
): CompileResult {
  const diagnostics: Diagnostic[] = [];
  const head = readSource(files, 'pack.yaml', packSchema);
  const newer = head.value ? null : newerFormat(head.yaml);
  // Nothing can be said about what a newer format means by its words.
  if (newer) return { diagnostics: [newer] };
  diagnostics.push(...head.diagnostics);

  const sources: unknown[] = [];
  const scenarios: ScenarioProgram[] = [];
  const seen = new Set<string>();
  const names = [...files.keys()].filter(isScenarioFile).sort();
  const budget = createReadingBudget(diagnostics);
  let room = mostFollowed;
  for (const name of names) {
    if (budget.spent) break;
    onFile(name);
    const { value, yaml, diagnostics: found } = readSource(files, name, scenarioSchema);
    const problems = yaml ? createProblems(yaml) : null;
    room -= yaml?.followed ?? 0;
    if (room < 0) {
      diagnostics.push(problem('pack-too-long', name, { limit: mostFollowed }));
      break;
    }
    if (value && problems) {
      if (seen.has(value.id)) problems.add('duplicate-id', ['id'], { id: value.id });
      seen.add(value.id);
      scenarios.push(compileScenario(value, library, problems));
      sources.push(value);
    }
    const faults = [...found, ...(problems?.list ?? [])];
    diagnostics.push(...faults);
    budget.spend(files.get(name)?.length ?? 0, faults);
  }
  if (names.length === 0) diagnostics.push(problem('no-scenario', 'pack.yaml'));
  if (!head.value || diagnostics.some((diagnostic) => diagnostic.severity === 'error'))
    return { diagnostics };

  const { id, version, title, summary, authors } = head.value;
  const program: Program = {
    formatVersion: 1,
    digest: digest({ head: head.value, sources, library: library.digest }),
    id,
    version,
    title,
    summary,
    authors,
    scenarios: deepFreeze(scenarios),
    library,
  };
  return { program: Object.freeze(program), diagnostics };
}

/** The format that this Rapport writes and reads. */
const knownFormat = 1;

function newerFormat(yaml: YamlFile | undefined): Diagnostic | null {
  const { format } = (yaml?.value ?? {}) as { readonly format?: unknown };
  if (!yaml || typeof format !== 'number' || format <= knownFormat) return null;
  const data = { format, known: knownFormat };
  return problemAt('format-newer', yaml.file, yaml.locate(['format']), data);
}
