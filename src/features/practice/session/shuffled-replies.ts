import { createRandom } from '../../../core/base/random.ts';
import { type OfferedReply, offeredReplies } from '../../../core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Program } from '../../../core/pack/program.ts';

/** The open replies in an order that follows from the attempt's seed and the turn, so that a position tells nothing. */
export function shuffledReplies(program: Program, snapshot: Snapshot, seed: number): readonly OfferedReply[] {
  const replies = [...offeredReplies(program, snapshot)];
  const random = createRandom(seed ^ Math.imul(snapshot.turn + 1, 0x9e3779b1));
  for (let last = replies.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [replies[last], replies[other]] = [replies[other] as OfferedReply, replies[last] as OfferedReply];
  }
  return replies;
}
