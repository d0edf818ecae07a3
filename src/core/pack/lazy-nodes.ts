import { deepFreeze } from '../base/deep-freeze.ts';
import { type FlatRows, kindAt, nodeColumn, nodeKinds, nodeWidth } from './flat-rows.ts';
import { type PrintedNode, printNode, readNode } from './printed-node.ts';
import type { NodeProgram } from './program.ts';

/** Nodes as they travel: the JSON of each, one behind the other, and how long each is. */
export interface PrintedNodes {
  readonly text: string;
  readonly lengths: readonly number[];
}

export function printNodes(nodes: readonly NodeProgram[]): PrintedNodes {
  const printed = nodes.map((node) => JSON.stringify(printNode(node)));
  return { text: printed.join(''), lengths: printed.map((json) => json.length) };
}

/** Reads printed nodes back; each is parsed when somebody first looks at it. */
export function readNodes({ text, lengths }: PrintedNodes, rows: FlatRows): readonly NodeProgram[] {
  let start = 0;
  return lengths.map((length, index) => {
    const firstReply = rows.nodes[index * nodeWidth + nodeColumn.firstReply] as number;
    const node = new LazyNode(text, start, length, kindAt(rows, index), firstReply);
    start += length;
    return node as unknown as NodeProgram;
  });
}

/** A compiled node is plain already; one that was read prints itself. */
export function plainNode(node: NodeProgram): NodeProgram {
  return node instanceof LazyNode ? node.toJSON() : node;
}

/** Stands for a node until one of its members is asked for. */
class LazyNode {
  readonly #text: string;
  readonly #start: number;
  readonly #length: number;
  readonly #kind: number;
  readonly #firstReply: number;
  #node: NodeProgram | null = null;

  constructor(text: string, start: number, length: number, kind: number, firstReply: number) {
    this.#text = text;
    this.#start = start;
    this.#length = length;
    this.#kind = kind;
    this.#firstReply = firstReply;
  }

  get kind() {
    return nodeKinds[this.#kind];
  }

  /** The node as a plain object. */
  toJSON(): NodeProgram {
    if (!this.#node) {
      const printed = JSON.parse(this.#text.slice(this.#start, this.#start + this.#length)) as PrintedNode;
      this.#node = deepFreeze(readNode(printed, this.#firstReply));
    }
    return this.#node;
  }
}

const members = [
  'id',
  'stage',
  'scene',
  'speaker',
  'says',
  'hint',
  'seconds',
  'replies',
  'asksBack',
  'fallback',
  'routes',
  'quality',
  'title',
  'text',
];
for (const member of members) {
  Object.defineProperty(LazyNode.prototype, member, {
    get(this: LazyNode) {
      return (this.toJSON() as unknown as Readonly<Record<string, unknown>>)[member];
    },
  });
}
