import { plainNode, printNodes, readNodes } from './lazy-nodes.ts';
import type { Library } from './library.ts';
import type { Program, ScenarioProgram } from './program.ts';

type TravellingScenario = Omit<ScenarioProgram, 'nodes' | 'rows'> & {
  /** How long the JSON of each node is, in the lines behind the head. */
  readonly lengths: readonly number[];
  readonly rows: {
    readonly nodes: readonly number[];
    readonly replies: readonly number[];
    readonly effects: number;
  };
};

/** The head of a program as it travels: everything but its nodes and the library, which it names by digest. */
type TravellingProgram = Omit<Program, 'library' | 'scenarios'> & {
  readonly libraryDigest: string;
  readonly scenarios: readonly TravellingScenario[];
};

/**
 * Prints a program, without its library: a line of JSON, then the nodes, a line for each scenario. The nodes stand
 * outside the head so that a reader can leave them as text until a call comes to them.
 */
export function printProgram(program: Program): string {
  const { library, scenarios, ...rest } = program;
  const printed = scenarios.map(({ nodes }) => printNodes(nodes.map(plainNode)));
  const head = {
    ...rest,
    libraryDigest: library.digest,
    scenarios: scenarios.map(({ nodes: _, rows, ...scenario }, index) => ({
      ...scenario,
      lengths: printed[index]?.lengths ?? [],
      rows: { ...rows, nodes: [...rows.nodes], replies: [...rows.replies] },
    })),
  } satisfies TravellingProgram;
  return [JSON.stringify(head), ...printed.map(({ text }) => text)].join('\n');
}

/** Reads a printed program back; null when it was compiled with another library. */
export function loadProgram(printed: string, library: Library): Program | null {
  let at = endOfLine(printed, 0);
  const { libraryDigest, scenarios, ...rest } = JSON.parse(printed.slice(0, at)) as TravellingProgram;
  if (libraryDigest !== library.digest) return null;
  return Object.freeze({
    ...rest,
    library,
    scenarios: Object.freeze(
      scenarios.map(({ lengths, ...scenario }) => {
        const start = at + 1;
        at = endOfLine(printed, start);
        const rows = {
          ...scenario.rows,
          nodes: Int32Array.from(scenario.rows.nodes),
          replies: Int32Array.from(scenario.rows.replies),
        };
        const nodes = readNodes({ text: printed.slice(start, at), lengths }, rows);
        return Object.freeze({ ...scenario, rows, nodes });
      }),
    ),
  });
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
