import type { CallEvent } from '../dialogue/call-event.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { utteranceText } from '../dialogue/utterance-text.ts';
import type { Program, ScenarioProgram } from '../pack/program.ts';
import type { ReportLine } from './report.ts';

/** What was said and shown on arriving at a node, in order: reaction, stage direction, words. */
export function reportLines(
  program: Program,
  scenario: ScenarioProgram,
  snapshot: Snapshot,
  node: number,
  events: readonly CallEvent[],
): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  const utterances = events.flatMap((event) => (event.type === 'said' ? event.utterances : []));
  const arrived = scenario.nodes[node];
  const scene = arrived && arrived.kind !== 'junction' ? arrived.scene : null;
  const moved = events.every((event) => event.type !== 'moved' || event.cause !== 'unclear');
  const addScene = () => {
    if (scene && moved) lines.push({ speaker: 'scene', name: null, text: scene });
  };
  for (const utterance of utterances) {
    if (utterance.part === 'says') addScene();
    const speaker =
      utterance.part === 'says' && arrived?.kind === 'choice' ? scenario.cast[arrived.speaker] : undefined;
    const text = utteranceText(program, snapshot, utterance);
    lines.push({ speaker: speaker ? 'cast' : 'customer', name: speaker?.name ?? null, text });
  }
  if (!utterances.some(({ part }) => part === 'says')) addScene();
  return lines;
}
