import type { Diagnostic } from '../base/diagnostic.ts';
import type { PackFiles } from '../pack/pack-files.ts';
import type { Program } from '../pack/program.ts';
import { createAnalyser } from '../techniques/create-analyser.ts';
import { customersOf } from './can-hold.ts';
import { checkGraph } from './check-graph.ts';
import { checkPlans } from './check-plans.ts';
import { createPlaces } from './places.ts';

/** What can be said about a pack that compiles: places out of reach, dead ends, and plans that do not go as told. */
export function checkPack(files: PackFiles, program: Program): readonly Diagnostic[] {
  const places = createPlaces(files);
  const analyser = createAnalyser(program.library);
  const customers = customersOf(program.library);
  return [
    ...program.scenarios.flatMap((scenario) => checkGraph(scenario, places, customers)),
    ...checkPlans(files, program, analyser),
  ];
}
