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
}

/** `kind`: 0 a decision point, 1 a junction, 2 an ending. `comfort`: time to reply that costs nothing, in milliseconds. */
export const nodeColumn = { kind: 0, firstReply: 1, replyCount: 2, comfort: 3, stage: 4 } as const;
export const nodeWidth = 8;

export const nodeKinds = ['choice', 'junction', 'ending'] as const;
export const endingKind = 2;

/**
 * `direct`: where the reply leads through unguarded routes and junctions, -1 when a guard must be asked. `set` and
 * `clear`: bits of the first word of flags; `wide` is 1 when flags of another word change too.
 */
export const replyColumn = { node: 0, direct: 1, stage: 2, set: 3, clear: 4, wide: 5 } as const;
export const replyWidth = 8;

export function flatRows(nodes: readonly NodeProgram[]): FlatRows {
  const nodeRows = new Int32Array(nodes.length * nodeWidth);
  const replies: { readonly node: number; readonly reply: ReplyProgram }[] = [];
  for (const [index, node] of nodes.entries()) {
    const row = index * nodeWidth;
    nodeRows[row + nodeColumn.kind] = nodeKinds.indexOf(node.kind);
    if (node.kind !== 'choice') continue;
    nodeRows[row + nodeColumn.firstReply] = replies.length;
    nodeRows[row + nodeColumn.replyCount] = node.replies.length;
    nodeRows[row + nodeColumn.comfort] = Math.round(node.seconds * 1000);
    nodeRows[row + nodeColumn.stage] = stages.indexOf(node.stage);
    for (const reply of node.replies) replies.push({ node: index, reply });
  }
  const replyRows = new Int32Array(replies.length * replyWidth);
  for (const [serial, { node, reply }] of replies.entries()) {
    const row = serial * replyWidth;
    replyRows[row + replyColumn.node] = node;
    replyRows[row + replyColumn.direct] = directTarget(nodes, reply.routes, 0);
    replyRows[row + replyColumn.stage] = stages.indexOf(reply.stage);
    replyRows[row + replyColumn.set] = firstWord(reply.set);
    replyRows[row + replyColumn.clear] = firstWord(reply.clear);
    replyRows[row + replyColumn.wide] = [...reply.set, ...reply.clear].some((flag) => flag >= wordSize)
      ? 1
      : 0;
  }
  return { nodes: nodeRows, replies: replyRows };
}

function firstWord(flags: readonly number[]): number {
  return flags.reduce((bits, flag) => (flag >= 0 && flag < wordSize ? bits | (1 << flag) : bits), 0);
}

/** Follows routes as long as the first one is unguarded. A ring of junctions is a diagnostic, so it only has to end here. */
function directTarget(nodes: readonly NodeProgram[], routes: readonly RouteProgram[], depth: number): number {
  const first = routes[0];
  if (!first || first.when !== null || depth > nodes.length) return -1;
  const node = nodes[first.to];
  return node?.kind === 'junction' ? directTarget(nodes, node.routes, depth + 1) : first.to;
}
