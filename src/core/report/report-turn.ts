import type { Replay, Step } from '../attempt/replay.ts';
import { aloneScore } from '../dialogue/effects.ts';
import { offeredReplies } from '../dialogue/offered-replies.ts';
import type { Program, ReplyProgram } from '../pack/program.ts';
import type { MoodCause } from '../persona/mood.ts';
import type { ReportCause, ReportEvidence, ReportTurn } from './report.ts';
import { reportLines } from './report-lines.ts';
import { nodeOf, replyText } from './step-text.ts';

/** One reply with everything that led to it and followed from it. `evidence` is all of the call's. */
export function reportTurn(
  program: Program,
  replayed: Replay,
  step: Step,
  evidence: readonly ReportEvidence[],
): ReportTurn {
  const node = nodeOf(program, step);
  const reply = node.replies[step.choice];
  // What the call as a whole shows belongs to the turn that decided it, but not to the reply's own score.
  const own = evidence.filter((item) => item.turn === step.turn);
  const replyPoints = own
    .filter(({ set }) => set !== 'call-level')
    .reduce((total, { points }) => total + points, 0);
  const score = Math.max(0, Math.min(100, 60 + replyPoints));
  const strongest = strongestOpen(program, step);
  const replied = step.events.find((event) => event.type === 'replied');
  const causes = replied?.type === 'replied' ? replied.causes : [];
  return {
    turn: step.turn,
    node: node.id,
    stage: reply?.stage ?? node.stage,
    reply: step.reply,
    text: replyText(program, step),
    ms: step.ms,
    hint: Math.max(0, ...replayed.hints.filter(({ turn }) => turn === step.turn).map(({ rung }) => rung)),
    score,
    evidence: own,
    before: step.before.mood,
    after: step.after.mood,
    causes: causes.map((cause) => describeCause(program, cause)),
    lines: reportLines(program, step.after, step.events),
    note: reply?.note ?? null,
    better:
      strongest && strongest.reply !== reply && strongest.score > score
        ? { say: strongest.reply.say, score: strongest.score, note: strongest.reply.note }
        : null,
  };
}

/** A mood cause with the names that a reader knows it by. */
function describeCause(program: Program, { kind, mark, because, change }: MoodCause): ReportCause {
  return { kind, name: program.library.marks[mark]?.name ?? null, because, change };
}

function strongestOpen(program: Program, step: Step): { reply: ReplyProgram; score: number } | null {
  let best: { reply: ReplyProgram; score: number } | null = null;
  for (const { reply } of offeredReplies(program, step.before)) {
    const score = aloneScore(
      program.library,
      reply.marks.map(({ mark }) => mark),
    );
    if (!best || score > best.score) best = { reply, score };
  }
  return best;
}
