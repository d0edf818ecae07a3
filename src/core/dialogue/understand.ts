import type { Program } from '../pack/program.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import { type FoundMarks, findMarks } from './find-marks.ts';
import { offeredReplies } from './offered-replies.ts';
import { type Routing, routeReply } from './route-reply.ts';
import type { Snapshot } from './snapshot.ts';

/** What was found in a typed reply and which authored reply it means. */
export interface Understanding extends FoundMarks {
  readonly routing: Routing;
}

/** Reads a typed reply in its place in the call. `customerLine` is what the customer said last. */
export function understand(
  program: Program,
  snapshot: Snapshot,
  text: string,
  customerLine: string,
  analyser: Analyser,
): Understanding {
  const { findings, marks } = findMarks(program, snapshot, text, customerLine, analyser);
  const routing = routeReply(offeredReplies(program, snapshot), text, snapshot.locale, marks);
  return { findings, marks, routing };
}
