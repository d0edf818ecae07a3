import type { Diagnostic } from '../base/diagnostic.ts';
import { locales } from '../base/locale.ts';
import { isPlanFile, type PackFiles } from '../pack/pack-files.ts';
import { createProblems, type Problems } from '../pack/problems.ts';
import type { Program } from '../pack/program.ts';
import { readSource } from '../pack/read-source.ts';
import { createReadingBudget } from '../pack/reading-budget.ts';
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
  const names = [...files.keys()].filter(isPlanFile).sort();
  const budget = createReadingBudget();
  const seen = new Set<string>();
  const all: Diagnostic[] = [];
  for (const [index, name] of names.entries()) {
    if (budget.spent) break;
    const step = () => onStep(index, names.length);
    step();
    const { value, yaml, diagnostics } = readSource(files, name, planSchema);
    const problems = yaml ? createProblems(yaml) : null;
    if (value && problems) {
      if (seen.has(value.id)) problems.add('duplicate-id', ['id'], { id: value.id });
      seen.add(value.id);
      if (namesHold(value, program, problems)) walk(value, program, analyser, problems, step);
    }
    const faults = [...diagnostics, ...(problems?.list ?? [])];
    all.push(...faults);
    budget.spend(files.get(name)?.length ?? 0, faults);
  }
  return all;
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
      problems.add(code, step < 0 ? ['expect'] : ['steps', step], { ...shortened(data), locale });
    }
    if (faults.length > 0) return;
  }
}

/** A plan may quote a whole speech; its beginning is enough to find it. */
function shortened(data: Diagnostic['data']): Diagnostic['data'] {
  const short = (value: string | number) =>
    typeof value === 'string' && value.length > shownOfText ? `${value.slice(0, shownOfText)}…` : value;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, short(value)]));
}

const shownOfText = 80;
