import type { Diagnostic } from '../base/diagnostic.ts';
import { cycleText, findCycles } from '../base/find-cycles.ts';
import { mostProblems } from '../pack/problems.ts';
import type { NodeProgram, RouteProgram, ScenarioProgram } from '../pack/program.ts';
import { type Customers, canHold } from './can-hold.ts';
import type { Places } from './places.ts';

type Edges = readonly (readonly number[])[];

/**
 * Places that no route leads to, and rounds of replies that no choice leads out of. Of guards only those that can
 * never hold are weighed.
 */
export function checkGraph(
  scenario: ScenarioProgram,
  places: Places,
  customers: Customers,
): readonly Diagnostic[] {
  const chosen = scenario.nodes.map((node) => choicesOf(node, customers));
  const edges = scenario.nodes.map((node, index) => edgesOf(node, chosen[index] ?? []));
  const crossed = scenario.thresholds.filter(({ to, when }) => to >= 0 && canHold(when, customers));
  const roots = [scenario.start, ...crossed.map(({ to }) => to)];
  const reached = closure(edges, roots);
  const lost = scenario.nodes
    .filter((_, index) => !reached.has(index))
    .slice(0, mostProblems)
    .map((node) => places.at(scenario.id, 'unreachable', pathOf(node), { id: node.id }));
  return [...lost, ...endlessRounds(scenario, chosen, reached, places)];
}

/**
 * From where choosing never leads to an ending, the call goes round for ever. The fallback is no way out: a trainee
 * who picks replies never gets there, and a threshold may never be crossed.
 */
function endlessRounds(
  { id, nodes }: ScenarioProgram,
  chosen: Edges,
  reached: ReadonlySet<number>,
  places: Places,
): readonly Diagnostic[] {
  const backwards = nodes.map(() => [] as number[]);
  for (const [from, targets] of chosen.entries()) for (const to of targets) backwards[to]?.push(from);
  const endings = nodes.flatMap((node, index) => (node.kind === 'ending' ? [index] : []));
  const finishing = closure(backwards, endings);
  const stuck = chosen.map((targets, from) =>
    finishing.has(from) || !reached.has(from) ? [] : targets.filter((to) => !finishing.has(to)),
  );
  return findCycles(stuck)
    .slice(0, mostProblems)
    .map((cycle) => {
      const round = cycle.map((index) => nodes[index] as NodeProgram);
      const way = cycleText(round.map((node) => node.id));
      return places.at(id, 'endless-dialogue', pathOf(round[0] as NodeProgram), { cycle: way });
    });
}

function edgesOf(node: NodeProgram, chosen: readonly number[]): readonly number[] {
  return node.kind === 'choice' ? [node.fallback, ...chosen] : chosen;
}

/** Where the replies of a node lead, or the routes of a junction. */
function choicesOf(node: NodeProgram, customers: Customers): readonly number[] {
  if (node.kind === 'ending') return [];
  if (node.kind === 'junction') return targetsOf(node.routes, customers);
  return node.replies.flatMap((reply) =>
    canHold(reply.when, customers) ? targetsOf(reply.routes, customers) : [],
  );
}

/** The first route without a guard is the last one taken. */
function targetsOf(routes: readonly RouteProgram[], customers: Customers): readonly number[] {
  const last = routes.findIndex(({ when }) => when === null);
  const taken = last < 0 ? routes : routes.slice(0, last + 1);
  return taken.filter(({ when }) => canHold(when, customers)).map(({ to }) => to);
}

function closure(edges: Edges, roots: readonly number[]): ReadonlySet<number> {
  const seen = new Set(roots);
  for (const node of seen) for (const next of edges[node] ?? []) seen.add(next);
  return seen;
}

function pathOf(node: NodeProgram): readonly [string, string] {
  return [node.kind === 'choice' ? 'nodes' : node.kind === 'junction' ? 'junctions' : 'endings', node.id];
}
