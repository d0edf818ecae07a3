import type { Diagnostic } from '../base/diagnostic.ts';
import type { NodeProgram, ScenarioProgram } from '../pack/program.ts';
import type { Places } from './places.ts';

/** Places that no route leads to, and decision points from which no ending can be reached. Guards are not weighed here. */
export function checkGraph(scenario: ScenarioProgram, places: Places): readonly Diagnostic[] {
  const edges = scenario.nodes.map(edgesOf);
  const roots = [scenario.start, ...scenario.thresholds.map(({ to }) => to).filter((to) => to >= 0)];
  const reached = closure(edges, roots);
  const backwards = scenario.nodes.map(() => [] as number[]);
  for (const [from, targets] of edges.entries()) for (const to of targets) backwards[to]?.push(from);
  const endings = scenario.nodes.flatMap((node, index) => (node.kind === 'ending' ? [index] : []));
  const finishing = closure(backwards, endings);

  return scenario.nodes.flatMap((node, index) => {
    const path = [section(node), node.id];
    if (!reached.has(index)) return [places.at(scenario.id, 'unreachable', path, { id: node.id })];
    if (!finishing.has(index)) return [places.at(scenario.id, 'no-way-out', path, { id: node.id })];
    return [];
  });
}

function edgesOf(node: NodeProgram): readonly number[] {
  if (node.kind === 'ending') return [];
  if (node.kind === 'junction') return node.routes.map(({ to }) => to);
  return [node.fallback, ...node.replies.flatMap((reply) => reply.routes.map(({ to }) => to))];
}

function closure(edges: readonly (readonly number[])[], roots: readonly number[]): ReadonlySet<number> {
  const seen = new Set(roots);
  for (const node of seen) for (const next of edges[node] ?? []) seen.add(next);
  return seen;
}

function section(node: NodeProgram): string {
  return node.kind === 'choice' ? 'nodes' : node.kind === 'junction' ? 'junctions' : 'endings';
}
