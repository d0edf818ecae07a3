import type { CallEvent } from '../dialogue/call-event.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { utteranceText } from '../dialogue/utterance-text.ts';
import { utterancesAfter } from '../dialogue/utterances-after.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { ReportLine } from './report.ts';

/**
 * What was said and shown on arriving in a state, in order: reaction, stage direction, words.
 * `events` are those of the step that led there, none at the start of a call.
 */
export function reportLines(
  program: Program,
  snapshot: Snapshot,
  events: readonly CallEvent[],
): readonly ReportLine[] {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const arrived = scenario.nodes[snapshot.node];
  const stayed = events.some((event) => event.type === 'moved' && event.cause === 'unclear');
  const scene = arrived && arrived.kind !== 'junction' && !stayed ? arrived.scene : null;
  const direction: ReportLine[] = scene ? [{ speaker: 'scene', name: null, text: scene }] : [];
  const before: ReportLine[] = [];
  const words: ReportLine[] = [];
  for (const utterance of utterancesAfter(program, snapshot, events)) {
    const text = utteranceText(program, snapshot, utterance);
    const own = utterance.part === 'says';
    const speaker = own && arrived?.kind === 'choice' ? scenario.cast[arrived.speaker] : undefined;
    const line: ReportLine = { speaker: speaker ? 'cast' : 'customer', name: speaker?.name ?? null, text };
    (own ? words : before).push(line);
  }
  return [...before, ...direction, ...words];
}
