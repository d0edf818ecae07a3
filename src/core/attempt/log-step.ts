import type { CallEvent } from '../dialogue/call-event.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { AttemptEvent, LoggedReply } from './attempt.ts';

interface StepToLog {
  /** Number of the first event to write. */
  readonly n: number;
  readonly at: number;
  readonly ms: number;
  readonly reply: LoggedReply;
  readonly events: readonly CallEvent[];
}

/** The log entries of one step: what was said, where it led, and the end if it was one. Written together. */
export function logStep(program: Program, scenarioIndex: number, step: StepToLog): readonly AttemptEvent[] {
  const scenario = program.scenarios[scenarioIndex] as ScenarioProgram;
  const idOf = (node: number) => scenario.nodes[node]?.id ?? '';
  const logged: AttemptEvent[] = [];
  const stamp = () => ({ n: step.n + logged.length, at: step.at });
  for (const event of step.events) {
    if (event.type === 'replied') {
      logged.push({
        ...stamp(),
        type: 'replied',
        turn: event.turn,
        node: idOf(event.node),
        reply: step.reply,
        ms: step.ms,
      });
    } else if (event.type === 'moved') {
      const threshold = scenario.thresholds[event.threshold]?.id ?? null;
      logged.push({
        ...stamp(),
        type: 'moved',
        from: idOf(event.from),
        to: idOf(event.to),
        cause: event.cause,
        threshold,
      });
    } else if (event.type === 'ended') {
      logged.push({ ...stamp(), type: 'ended', ending: idOf(event.node) });
    }
  }
  return logged;
}
