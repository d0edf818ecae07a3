import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireLibrary } from '../../../src/cli/load-pack.ts';
import { readFolder } from '../../../src/cli/read-folder.ts';
import type { AttemptHeader } from '../../../src/core/attempt/attempt.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import type { Library } from '../../../src/core/pack/library.ts';
import type { PackFiles } from '../../../src/core/pack/pack-files.ts';
import type { Program, ScenarioProgram } from '../../../src/core/pack/program.ts';
import { type Analyser, createAnalyser } from '../../../src/core/techniques/create-analyser.ts';

export const scenariosFolder = join(import.meta.dirname, '../../../scenarios');
export const umbrella = 'scenarios/lost-umbrella.yaml';

/** What comes with Rapport, compiled once a test file and only when asked for. */
export const library = once(requireLibrary);
export const analyser = once((): Analyser => createAnalyser(library()));
export const templateFiles = once((): PackFiles => readFolder(join(scenariosFolder, 'template')));
export const template = once((): Program => compiled(templateFiles(), library()));

/** The built-in packs with their files. */
export const builtInPacks = once(() =>
  readdirSync(join(scenariosFolder, 'packs')).map((name) => {
    const files = readFolder(join(scenariosFolder, 'packs', name));
    return { name, files, program: compiled(files, library()) };
  }),
);

export interface BuiltInCall {
  readonly program: Program;
  /** Index into the program's scenarios. */
  readonly index: number;
  readonly scenario: ScenarioProgram;
}

export const builtInCalls = once((): readonly BuiltInCall[] =>
  builtInPacks().flatMap(({ program }) =>
    program.scenarios.map((scenario, index) => ({ program, index, scenario })),
  ),
);

/** A pack that must compile. */
export function compiled(files: PackFiles, library: Library): Program {
  const { program, diagnostics } = compilePack(files, library);
  if (!program)
    throw new Error(
      diagnostics.map(({ code, file, data }) => `${file}: ${code} ${JSON.stringify(data)}`).join('\n'),
    );
  return program;
}

/** The text of a file of a pack. */
export function textOf(files: PackFiles, name: string): string {
  const content = files.get(name);
  if (content === undefined) throw new Error(`no file ${name}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The template pack with the first occurrence of some words in one file replaced. */
export function editedTemplate(file: string, from: string, to: string): PackFiles {
  const text = textOf(templateFiles(), file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return new Map(templateFiles()).set(
    file,
    text.replace(from, () => to),
  );
}

/** A header for a call of a program; the scenario's own customer unless told. */
export function headerFor(
  program: Program,
  scenario: ScenarioProgram,
  changes: Partial<AttemptHeader> = {},
): AttemptHeader {
  return {
    formatVersion: 1,
    id: `${scenario.id}-${changes.seed ?? 1}`,
    pack: program.digest,
    packId: program.id,
    scenario: scenario.id,
    persona: program.library.personas[scenario.customer.persona]?.id ?? '',
    temper: program.library.tempers[scenario.customer.temper]?.id ?? '',
    seed: 1,
    mode: 'practice',
    scoringVersion: 1,
    locale: 'zh',
    ...changes,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
