import type { FlatRows } from './flat-rows.ts';
import { type PrintedNodes, plainNode, printNodes, readNodes } from './lazy-nodes.ts';
import type { Library } from './library.ts';
import type { Program, ScenarioProgram } from './program.ts';

type TravellingScenario = Omit<ScenarioProgram, 'nodes' | 'rows'> & {
  readonly nodes: PrintedNodes;
  readonly rows: { readonly [K in keyof FlatRows]: readonly number[] };
};

/** A program as it travels: everything but the library, which it names by digest. */
type TravellingProgram = Omit<Program, 'library' | 'scenarios'> & {
  readonly libraryDigest: string;
  readonly scenarios: readonly TravellingScenario[];
};

/** Prints a program, without its library, as JSON. */
export function printProgram(program: Program): string {
  const { library, scenarios, ...rest } = program;
  return JSON.stringify({
    ...rest,
    libraryDigest: library.digest,
    scenarios: scenarios.map(({ nodes, rows, ...scenario }) => ({
      ...scenario,
      nodes: printNodes(nodes.map(plainNode)),
      rows: { nodes: [...rows.nodes], replies: [...rows.replies] },
    })),
  } satisfies TravellingProgram);
}

/** Reads a printed program back; null when it was compiled with another library. */
export function loadProgram(json: string, library: Library): Program | null {
  const { libraryDigest, scenarios, ...rest } = JSON.parse(json) as TravellingProgram;
  if (libraryDigest !== library.digest) return null;
  return Object.freeze({
    ...rest,
    library,
    scenarios: Object.freeze(
      scenarios.map((scenario) => {
        const rows = {
          nodes: Int32Array.from(scenario.rows.nodes),
          replies: Int32Array.from(scenario.rows.replies),
        };
        return Object.freeze({ ...scenario, rows, nodes: readNodes(scenario.nodes, rows) });
      }),
    ),
  });
}
