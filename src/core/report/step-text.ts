import type { Step } from '../attempt/replay.ts';
import type { ChoiceNode, Program, ScenarioProgram } from '../pack/program.ts';

/** The decision point that a step answered. */
export function nodeOf(program: Program, step: Step): ChoiceNode {
  const scenario = program.scenarios[step.before.scenario] as ScenarioProgram;
  return scenario.nodes[step.before.node] as ChoiceNode;
}

/** The trainee's words: as typed, or the reply picked in the attempt's language. */
export function replyText(program: Program, step: Step): string {
  if (step.reply.kind !== 'picked') return step.reply.text;
  return nodeOf(program, step).replies[step.choice]?.say[step.before.locale] ?? '';
}
