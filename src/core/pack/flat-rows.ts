import { wordSize } from '../base/bits.ts';
import { stages } from '../phrases/vocabulary.ts';
import type { NodeProgram, ReplyProgram, RouteProgram } from './program.ts';

/**
 * A scenario's graph as flat rows of numbers: what a step looks up about a node or a reply lies side by side in
 * memory, and a large pack can be loaded without building an object for every node.
 */
export interface FlatRows {
  /** By node, `nodeWidth` numbers each, in the order of `nodeColumn`. */
  readonly nodes: Int32Array;
  /** By reply serial, `replyWidth` numbers each, in the order of `replyColumn`. */
  readonly replies: Int32Array;
  /** How many different effects the replies have: replies with the same marks and the same mood share one. */
  readonly effects: number;
}

/**
 * `firstReply`: serial of the node's first reply, or of the next node's that has one. `comfort`: time to reply that
 * costs nothing, in milliseconds. `kind`: 0 a decision point, 1 a junction, 2 an ending; with four times its stage.
 */
export const nodeColumn = { firstReply: 0, replyCount: 1, comfort: 2, kind: 3 } as const;
export const nodeWidth = 4;

export const nodeKinds = ['choice', 'junction', 'ending'] as const;
export const endingKind = 2;

/**
 * `direct`: where the reply leads through unguarded routes and junctions, -1 when a guard must be asked. `set` and
 * `clear`: bits of the first word of flags. `stage`: its index, with `wideBit` when flags of another word change too,
 * and above `effectShift` the number of the reply's effect. Four numbers a row: a step through a large pack waits for memory, so what it reads is packed close.
 */
export const replyColumn = { direct: 0, set: 1, clear: 2, stage: 3 } as const;
export const replyWidth = 4;
export const wideBit = 16;
export const effectShift = 5;

/** Kind of a node: an index into `nodeKinds`. */
export function kindAt({ nodes }: FlatRows, node: number): number {
  return (nodes[node * nodeWidth + nodeColumn.kind] as number) & 3;
}

/** Index of a node's stage. */
export function stageAt({ nodes }: FlatRows, node: number): number {
  return (nodes[node * nodeWidth + nodeColumn.kind] as number) >> 2;
}

/** The node that a reply belongs to, by halving: first replies never fall from node to node. */
export function nodeOfReply({ nodes }: FlatRows, serial: number): number {
  let low = 0;
  let high = nodes.length / nodeWidth - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle * nodeWidth + nodeColumn.firstReply] as number) <= serial) low = middle;
    else high = middle - 1;
  }
  // Of nodes with the same first reply only the first has replies: the others are junctions and endings behind it.
  while (nodes[low * nodeWidth + nodeColumn.replyCount] === 0) low--;
  return low;
}

export function flatRows(nodes: readonly NodeProgram[]): FlatRows {
  const nodeRows = new Int32Array(nodes.length * nodeWidth);
  const replies: ReplyProgram[] = [];
  for (const [index, node] of nodes.entries()) {
    const row = index * nodeWidth;
    nodeRows[row + nodeColumn.firstReply] = replies.length;
    const stage = node.kind === 'choice' ? stages.indexOf(node.stage) : 0;
    nodeRows[row + nodeColumn.kind] = nodeKinds.indexOf(node.kind) | (stage << 2);
    if (node.kind !== 'choice') continue;
    nodeRows[row + nodeColumn.replyCount] = node.replies.length;
    nodeRows[row + nodeColumn.comfort] = Math.round(node.seconds * 1000);
    replies.push(...node.replies);
  }
  const effects = new Map<string, number>();
  const replyRows = new Int32Array(replies.length * replyWidth);
  for (const [serial, reply] of replies.entries()) {
    const row = serial * replyWidth;
    replyRows[row + replyColumn.direct] = directTarget(nodes, reply.routes);
    const wide = [...reply.set, ...reply.clear].some((flag) => flag >= wordSize);
    const heard = JSON.stringify([reply.marks.map(({ mark }) => mark), reply.mood]);
    const effect = effects.get(heard) ?? effects.size;
    effects.set(heard, effect);
    replyRows[row + replyColumn.stage] =
      stages.indexOf(reply.stage) | (wide ? wideBit : 0) | (effect << effectShift);
    replyRows[row + replyColumn.set] = firstWord(reply.set);
    replyRows[row + replyColumn.clear] = firstWord(reply.clear);
  }
  return { nodes: nodeRows, replies: replyRows, effects: effects.size };
}

function firstWord(flags: readonly number[]): number {
  return flags.reduce((bits, flag) => (flag >= 0 && flag < wordSize ? bits | (1 << flag) : bits), 0);
}

/** So many junctions in a row are followed here; behind more of them the engine asks for itself. */
const mostJunctions = 64;

/** Follows routes as long as the first one is unguarded. A ring of junctions is a diagnostic, so it only has to end here. */
function directTarget(nodes: readonly NodeProgram[], routes: readonly RouteProgram[]): number {
  let open = routes;
  for (let passed = 0; passed <= mostJunctions; passed++) {
    const first = open[0];
    if (!first || first.when !== null) return -1;
    const node = nodes[first.to];
    if (node?.kind !== 'junction') return first.to;
    open = node.routes;
  }
  return -1;
}
