import { wordSize } from '../base/bits.ts';
import type { ReplyProgram, RouteProgram, ScenarioProgram } from '../pack/program.ts';
import type { MoodCause } from '../persona/mood.ts';
import { type Stage, stages } from '../phrases/vocabulary.ts';

/**
 * A scenario as flat rows: what a step looks up about a node, a reply or an effect lies side by side in memory,
 * so that a large pack steps nearly as fast as a small one.
 */
export interface ScenarioTables {
  /** By reply serial. */
  readonly replies: readonly ReplyProgram[];
  /** By node, `nodeWidth` numbers each, in the order of `NodeColumn`. */
  readonly nodes: Int32Array;
  /** By reply serial, `replyWidth` numbers each, in the order of `ReplyColumn`. */
  readonly routes: Int32Array;
  /** By customer; made when a customer first plays. */
  readonly effects: (EffectRows | undefined)[];
}

/** What replies do to one customer, by (reply serial x state); filled on first use. */
export interface EffectRows {
  /** `effectWidth` numbers each, in the order of `effectColumn`. */
  readonly numbers: Int16Array;
  readonly causes: (readonly MoodCause[])[];
  /** Bits of the scenario's watched marks that the reply lets be heard. */
  readonly heard: (readonly number[])[];
}

/** `comfort`: time to reply that costs nothing, in milliseconds. */
export const nodeColumn = { firstReply: 0, replyCount: 1, comfort: 2, stage: 3, isEnding: 4 } as const;
export const nodeWidth = 8;

/**
 * `direct`: where the reply leads through unguarded routes and junctions, -1 when a guard must be asked. `set` and
 * `clear`: bits of the first word of flags; `wide` is 1 when flags of another word change too.
 */
export const replyColumn = { direct: 0, stage: 1, set: 2, clear: 3, wide: 4 } as const;
export const replyWidth = 8;

/** Moods and `score` (the reply alone, 0..100) in tenths. */
export const effectColumn = {
  filled: 0,
  patience: 1,
  trust: 2,
  satisfaction: 3,
  warmth: 4,
  soothes: 5,
  score: 6,
} as const;
export const effectWidth = 8;

/** Whether the storm is over, and the warmth of the reply before: the states that an effect is kept for. */
export const statesPerReply = 6;

const known = new WeakMap<ScenarioProgram, ScenarioTables>();

export function scenarioTables(scenario: ScenarioProgram): ScenarioTables {
  let tables = known.get(scenario);
  if (!tables) {
    tables = makeTables(scenario);
    known.set(scenario, tables);
  }
  return tables;
}

/** Empty rows for one customer. Made at full length: a growing sparse array would be slow to read. */
export function effectRows(replies: number): EffectRows {
  const length = replies * statesPerReply;
  return {
    numbers: new Int16Array(length * effectWidth),
    causes: new Array<readonly MoodCause[]>(length).fill([]),
    heard: new Array<readonly number[]>(length).fill([]),
  };
}

/** Serial of a choice at a node, -1 for a reply that meant none. */
export function serialOf(tables: ScenarioTables, node: number, choice: number): number {
  return choice < 0 ? -1 : (tables.nodes[node * nodeWidth + nodeColumn.firstReply] as number) + choice;
}

/** Stage of a reply, or of its node when it meant none of the authored ones. */
export function stageOf(tables: ScenarioTables, node: number, serial: number): Stage {
  const index =
    serial < 0
      ? tables.nodes[node * nodeWidth + nodeColumn.stage]
      : tables.routes[serial * replyWidth + replyColumn.stage];
  return stages[index ?? 0] ?? 'receive';
}

function makeTables(scenario: ScenarioProgram): ScenarioTables {
  const { nodes } = scenario;
  const replies: ReplyProgram[] = [];
  const nodeRows = new Int32Array(nodes.length * nodeWidth);
  for (const [index, node] of nodes.entries()) {
    const row = index * nodeWidth;
    nodeRows[row + nodeColumn.isEnding] = node.kind === 'ending' ? 1 : 0;
    if (node.kind !== 'choice') continue;
    nodeRows[row + nodeColumn.firstReply] = replies.length;
    nodeRows[row + nodeColumn.replyCount] = node.replies.length;
    nodeRows[row + nodeColumn.comfort] = Math.round(node.seconds * 1000);
    nodeRows[row + nodeColumn.stage] = stages.indexOf(node.stage);
    replies.push(...node.replies);
  }
  const routes = new Int32Array(replies.length * replyWidth);
  for (const [serial, reply] of replies.entries()) {
    const row = serial * replyWidth;
    routes[row + replyColumn.direct] = directTarget(scenario, reply.routes);
    routes[row + replyColumn.stage] = stages.indexOf(reply.stage);
    routes[row + replyColumn.set] = firstWord(reply.set);
    routes[row + replyColumn.clear] = firstWord(reply.clear);
    routes[row + replyColumn.wide] = [...reply.set, ...reply.clear].some((flag) => flag >= wordSize) ? 1 : 0;
  }
  return { replies, nodes: nodeRows, routes, effects: [] };
}

function firstWord(flags: readonly number[]): number {
  return flags.reduce((bits, flag) => (flag < wordSize ? bits | (1 << flag) : bits), 0);
}

/** Follows routes as long as the first one is unguarded. The compiler has shown that junctions form no ring. */
function directTarget(scenario: ScenarioProgram, routes: readonly RouteProgram[]): number {
  const first = routes[0];
  if (!first || first.when !== null) return -1;
  const node = scenario.nodes[first.to];
  return node?.kind === 'junction' ? directTarget(scenario, node.routes) : first.to;
}
