import type { z } from 'zod';
import { digest } from '../base/digest.ts';
import { findCycles } from '../base/find-cycles.ts';
import { findHiddenCharacter } from '../base/hidden-characters.ts';
import { buildLibrary } from './build-library.ts';
import { flatRows } from './flat-rows.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './library-json.ts';
import { type PrintedNode, readNode } from './printed-node.ts';
import { loadProgram } from './printed-program.ts';
import { printedHeadSchema, printedLibrarySchema, printedNodeSchema } from './printed-schema.ts';
import type { GuardProgram, NodeProgram, Program } from './program.ts';

type PrintedHead = z.infer<typeof printedHeadSchema>;
type PrintedScenario = PrintedHead['scenarios'][number];

/** A printed library from a stranger's file: null unless it is what its digest says and every name in it is known. */
export function admitLibrary(printed: string): Library | null {
  return unlessThrown(() => {
    const value: unknown = JSON.parse(printed);
    const { digest: named, ...sources } = printedLibrarySchema.parse(value);
    const whole = digest(sources) === named && buildLibrary(sources).faults.length === 0 && isPlain(value);
    return whole ? loadLibrary(printed) : null;
  });
}

/**
 * A printed program from a stranger's file: null unless it is one that the compiler could have printed with this
 * library. Its digest is taken on trust, because the text that it is the digest of has not come along.
 */
export function admitProgram(printed: string, library: Library): Program | null {
  return unlessThrown(() => {
    const [first = '', ...lines] = printed.split('\n');
    const value: unknown = JSON.parse(first);
    const head = printedHeadSchema.parse(value);
    const whole =
      isPlain(value) &&
      lines.length === head.scenarios.length &&
      head.scenarios.every((scenario, index) =>
        fits(scenario, readNodes(lines[index] as string, scenario.lengths), library),
      );
    return whole ? loadProgram(printed, library) : null;
  });
}

/** Nodes of a line, each read at once; throws on what is none. */
function readNodes(line: string, lengths: readonly number[]): readonly NodeProgram[] {
  const nodes: NodeProgram[] = [];
  let [at, replies] = [0, 0];
  for (const length of lengths) {
    const value: unknown = JSON.parse(line.slice(at, at + length));
    if (!isPlain(value)) throw new Error('hidden characters');
    const node = readNode(printedNodeSchema.parse(value) as PrintedNode, replies);
    nodes.push(node);
    at += length;
    if (node.kind === 'choice') replies += node.replies.length;
  }
  if (at !== line.length) throw new Error('more than the nodes');
  return nodes;
}

/** Whether every number of a scenario means something, and its rows are those of its nodes. */
function fits(scenario: PrintedScenario, nodes: readonly NodeProgram[], library: Library): boolean {
  const { customer, thresholds, promises, flags, watched, cast, start } = scenario;
  const isPlace = below(nodes.length);
  const allBelow = (count: number) => (indices: readonly number[]) => indices.every(below(count));
  const arePromises = allBelow(promises.length);
  const areFlags = allBelow(flags.length);

  const guardFits = (guard: GuardProgram | null | undefined): boolean =>
    (guard ?? []).every((test) => {
      switch (test.test) {
        case 'persona':
          return allBelow(library.personas.length)(test.anyOf);
        case 'temper':
          return allBelow(library.tempers.length)(test.anyOf);
        case 'flag':
          return areFlags(test.allOf);
        case 'said':
        case 'said-now':
          return allBelow(watched.length)(test.allOf);
        case 'not':
          return guardFits(test.guard);
        case 'any':
          return test.guards.every(guardFits);
        default:
          return true;
      }
    });
  const guardsFit = (items: readonly { readonly when?: unknown }[]) =>
    items.every(({ when }) => guardFits(when as GuardProgram | null | undefined));
  const routesFit = (routes: readonly { readonly when: GuardProgram | null; readonly to: number }[]) =>
    guardsFit(routes) && routes.every(({ to }) => isPlace(to));

  const nodeFits = (node: NodeProgram): boolean => {
    if (node.kind === 'junction') return routesFit(node.routes);
    if (node.kind === 'ending') return guardsFit(node.says);
    return (
      below(cast.length + 1)(node.speaker + 1) &&
      isPlace(node.fallback) &&
      guardsFit([...node.says, ...node.asksBack, ...node.replies]) &&
      node.replies.some(({ when }) => when === null) &&
      node.replies.every(
        (reply) =>
          guardsFit(reply.react) &&
          routesFit(reply.routes) &&
          allBelow(library.marks.length)(reply.marks.map(({ mark }) => mark)) &&
          areFlags([...reply.set, ...reply.clear]) &&
          arePromises([...reply.promises, ...reply.keeps, ...reply.breaks]),
      )
    );
  };

  const rings = findCycles(
    nodes.map((node) => (node.kind === 'junction' ? node.routes.map(({ to }) => to) : [])),
  );
  return (
    below(library.personas.length)(customer.persona) &&
    below(library.tempers.length)(customer.temper) &&
    allBelow(library.marks.length)(watched) &&
    thresholds.every(
      ({ when, says, to }) => guardFits(when) && guardsFit(says) && below(nodes.length + 1)(to + 1),
    ) &&
    nodes[start]?.kind === 'choice' &&
    nodes.every(nodeFits) &&
    rings.length === 0 &&
    sameRows(scenario.rows, nodes)
  );
}

function sameRows(rows: PrintedScenario['rows'], nodes: readonly NodeProgram[]): boolean {
  const own = flatRows(nodes);
  return (
    rows.effects === own.effects &&
    String(rows.nodes) === String(own.nodes) &&
    String(rows.replies) === String(own.replies)
  );
}

const below = (count: number) => (index: number) => index < count;

/** Whether no text in a value holds what nobody sees. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return findHiddenCharacter(value) === null;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isPlain(key) && isPlain(member));
}

/** What is not JSON, has another shape or goes too deep is none of ours. */
function unlessThrown<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
