import { type Diagnostic, isProblem, problem } from '../../core/base/diagnostic.ts';
import { customersOf } from '../../core/check/can-hold.ts';
import { checkGraph } from '../../core/check/check-graph.ts';
import { checkPlans } from '../../core/check/check-plans.ts';
import { createPlaces } from '../../core/check/places.ts';
import { compilePack } from '../../core/pack/compile-pack.ts';
import type { Library } from '../../core/pack/library.ts';
import { isPlanFile } from '../../core/pack/pack-files.ts';
import { printProgram } from '../../core/pack/printed-program.ts';
import { mostProblems } from '../../core/pack/problems.ts';
import type { Analyser } from '../../core/techniques/create-analyser.ts';
import { type InputFile, readPack } from '../../exchange/read-pack.ts';
import type { ImportStep } from '../../features/library/imports/import-outcome.ts';
import { catalogEntries } from '../../platform/catalog-entries.ts';
import type { KeptPack } from '../../platform/kept-pack.ts';

/** A pack ready to be kept, or all that is wrong with it. */
export type PreparedPack =
  | {
      readonly ok: true;
      readonly pack: KeptPack;
      /** Its program, printed. */
      readonly program: string;
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** UTF-16 units of a printed program: four times the largest there is in all files that are read. */
const longestProgram = 32_000_000;

/** What packs are played with, each got ready when it is first asked for: most that is refused is refused before. */
export interface RuleReader {
  library(): Library;
  analyser(): Analyser;
}

/** Told of each piece of work before it begins. `bytes`: authored text that has been found, 0 before it is known. */
export type OnStep = (step: ImportStep, bytes: number) => void;

/**
 * The whole way of a stranger's pack: read, parsed, compiled, checked, and played by its own plans. Keeps nothing;
 * never throws on content.
 */
export function preparePack(input: readonly InputFile[], rules: RuleReader, onStep: OnStep): PreparedPack {
  onStep({ stage: 'reading', done: 0, of: 0 }, 0);
  const read = readPack(input);
  if (isProblem(read)) return { ok: false, diagnostics: [read] };
  const { files, leftOut } = read;
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  let compiled = 0;
  const step = (stage: ImportStep['stage'], done: number, of: number) => onStep({ stage, done, of }, bytes);
  step('compiling', 0, files.size);
  const { program, diagnostics } = compilePack(files, rules.library(), () =>
    step('compiling', compiled++, files.size),
  );
  if (!program) return { ok: false, diagnostics };
  const places = createPlaces(files);
  const customers = customersOf(program.library);
  const found: Diagnostic[] = [];
  for (const [index, scenario] of program.scenarios.entries()) {
    if (found.length >= mostProblems) break;
    step('checking', index, program.scenarios.length);
    found.push(...checkGraph(scenario, places, customers));
  }
  // A call that goes round for ever is not played.
  if (found.length > 0) return { ok: false, diagnostics: [...diagnostics, ...found] };
  const planned = [...files.keys()].some(isPlanFile);
  const faults = planned
    ? checkPlans(files, program, rules.analyser(), (plan, plans) => step('playing', plan, plans))
    : [];
  const all = [...diagnostics, ...faults];
  if (all.length > 0) return { ok: false, diagnostics: all };

  step('checking', program.scenarios.length, program.scenarios.length);
  const printed = printProgram(program);
  if (printed.length > longestProgram)
    return { ok: false, diagnostics: [problem('pack-too-large', 'pack.yaml', { limit: longestProgram })] };
  const { digest, id, version, title } = program;
  const entries = catalogEntries(program).map((entry) => ({ ...entry, imported: true }));
  return { ok: true, pack: { digest, id, version, title, entries }, program: printed, leftOut };
}
