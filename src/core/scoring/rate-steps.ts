import type { Step } from '../attempt/replay.ts';
import { markIndex } from '../pack/library.ts';
import type { ChoiceNode, Program, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import type { RatedMark, RatedReply } from './rated-reply.ts';

/** The replies of a replayed attempt as scoring sees them: a picked reply by its author's marks, a typed one by its own words. */
export function rateSteps(program: Program, steps: readonly Step[]): readonly RatedReply[] {
  return steps.map((step) => {
    const node = nodeOf(program, step);
    const meant = node.replies[step.choice];
    if (step.reply.kind === 'picked' && meant) return rateAuthored(step.turn, meant);
    const marks: RatedMark[] = step.findings.flatMap(({ rule, span, confidence, repaired }) => {
      const mark = markIndex(program.library, rule);
      return mark < 0 ? [] : [{ mark, span, confidence, repaired: repaired === true }];
    });
    return {
      turn: step.turn,
      answers: meant !== undefined,
      stage: meant?.stage ?? node.stage,
      marks,
      promises: meant?.promises ?? [],
      keeps: meant?.keeps ?? [],
      breaks: meant?.breaks ?? [],
    };
  });
}

/** An authored reply as scoring sees it. */
export function rateAuthored(turn: number, reply: ReplyProgram): RatedReply {
  return {
    turn,
    answers: true,
    stage: reply.stage,
    marks: authoredMarks(reply),
    promises: reply.promises,
    keeps: reply.keeps,
    breaks: reply.breaks,
  };
}

const rated = new WeakMap<ReplyProgram, readonly RatedMark[]>();

/** The same array for the same reply, so that searches need not make it again. */
function authoredMarks(reply: ReplyProgram): readonly RatedMark[] {
  let marks = rated.get(reply);
  if (!marks) {
    marks = reply.marks.map(({ mark }) => ({ mark, span: null, confidence: 1, repaired: false }));
    rated.set(reply, marks);
  }
  return marks;
}

function nodeOf(program: Program, step: Step): ChoiceNode {
  const scenario = program.scenarios[step.before.scenario] as ScenarioProgram;
  return scenario.nodes[step.before.node] as ChoiceNode;
}
