import type { Diagnostic } from '../base/diagnostic.ts';
import { locales } from '../base/locale.ts';
import type { PackFiles } from '../pack/pack-files.ts';
import { createProblems, type Problems } from '../pack/problems.ts';
import type { Program } from '../pack/program.ts';
import { readSource } from '../pack/read-source.ts';
import { type PlanSource, planSchema } from '../pack/scenario-schema.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import { runPlan } from './run-plan.ts';

/** Runs every test plan of a pack in both languages. `onStep` is told before each plan, and before each of its steps. */
export function checkPlans(
  files: PackFiles,
  program: Program,
  analyser: Analyser,
  onStep: (plan: number, plans: number) => void = () => undefined,
): readonly Diagnostic[] {
  const names = [...files.keys()].filter((name) => /^plans\/[^/]+\.ya?ml$/.test(name)).sort();
  return names.flatMap((name, index) => {
    const step = () => onStep(index, names.length);
    step();
    const { value, yaml, diagnostics } = readSource(files, name, planSchema);
    if (!value || !yaml) return diagnostics;
    const problems = createProblems(yaml);
    if (namesHold(value, program, problems)) walk(value, program, analyser, problems, step);
    return [...diagnostics, ...problems.list];
  });
}

function namesHold(plan: PlanSource, program: Program, problems: Problems): boolean {
  const known = (ids: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || ids.some((item) => item.id === id);
  const before = problems.list.length;
  if (!known(program.scenarios, plan.scenario))
    problems.add('unknown-scenario', ['scenario'], { id: plan.scenario });
  if (!known(program.library.personas, plan.persona))
    problems.add('unknown-persona', ['persona'], { id: plan.persona ?? '' });
  if (!known(program.library.tempers, plan.temper))
    problems.add('unknown-temper', ['temper'], { id: plan.temper ?? '' });
  return problems.list.length === before;
}

/** A plan of picks goes the same way in both languages; only typed steps are worth walking twice. */
function walk(
  plan: PlanSource,
  program: Program,
  analyser: Analyser,
  problems: Problems,
  onStep: () => void,
): void {
  const inEach = plan.steps.some((step) => 'type' in step) || plan.expect.says !== undefined;
  for (const locale of inEach ? locales : locales.slice(0, 1)) {
    const faults = runPlan(program, plan, locale, analyser, onStep);
    for (const { step, code, data } of faults) {
      problems.add(code, step < 0 ? ['expect'] : ['steps', step], { ...data, locale });
    }
    if (faults.length > 0) return;
  }
}
