import type { Program, ReplyProgram } from '../pack/program.ts';
import { holds } from './holds.ts';
import type { Snapshot } from './snapshot.ts';

export interface OfferedReply {
  /** Index into the node's replies: what `transition` takes. */
  readonly choice: number;
  readonly reply: ReplyProgram;
}

/** The authored replies that are open in a state, in the author's order; none once the call has ended. */
export function offeredReplies(program: Program, snapshot: Snapshot): readonly OfferedReply[] {
  const node = program.scenarios[snapshot.scenario]?.nodes[snapshot.node];
  if (node?.kind !== 'choice') return [];
  return node.replies.flatMap((reply, choice) =>
    holds(reply.when, snapshot, node.stage) ? [{ choice, reply }] : [],
  );
}
