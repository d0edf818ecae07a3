import type { ChoiceNode, Program, ScenarioProgram, VariantProgram } from '../pack/program.ts';
import type { Stage } from '../phrases/vocabulary.ts';
import type { CallEvent, Utterance } from './call-event.ts';
import { serialOf, stageOf } from './effect-rows.ts';
import { holds } from './holds.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the customer (and the cast) say on arriving in a state, in order: reaction, words thrown in by a threshold,
 * the node's words. `events` are those of the step that led here; none for the first moment of a call.
 */
export function utterancesAfter(
  program: Program,
  after: Snapshot,
  events: readonly CallEvent[],
): readonly Utterance[] {
  const scenario = program.scenarios[after.scenario] as ScenarioProgram;
  const replied = events.find((event) => event.type === 'replied');
  const moved = events.find((event) => event.type === 'moved');
  if (replied?.type !== 'replied' || moved?.type !== 'moved') {
    return nodeWords(scenario, after, stageOf(scenario, after.node, -1));
  }
  const { choice } = replied;
  const { from, cause, threshold } = moved;
  const node = scenario.nodes[from] as ChoiceNode;
  const stage = stageOf(scenario, from, serialOf(scenario, from, choice));
  const words: Utterance[] = [];
  const add = (
    part: Utterance['part'],
    owner: number,
    reply: number,
    variants: readonly VariantProgram[],
  ) => {
    const variant = variants.findIndex(({ when }) => holds(when, after, stage));
    if (variant >= 0) words.push({ part, owner, reply, variant });
  };
  add('react', from, choice, node.replies[choice]?.react ?? []);
  add('threshold', threshold, -1, scenario.thresholds[threshold]?.says ?? []);
  if (cause !== 'unclear') return [...words, ...nodeWords(scenario, after, stage)];

  const spoken = words.length;
  add('asks-back', from, -1, node.asksBack);
  if (words.length === spoken) {
    const lines = program.library.personas[after.persona]?.['asks-back'].length ?? 1;
    words.push({ part: 'persona-asks-back', owner: after.turn % lines, reply: -1, variant: 0 });
  }
  return words;
}

function nodeWords(scenario: ScenarioProgram, after: Snapshot, stage: Stage): readonly Utterance[] {
  const node = scenario.nodes[after.node];
  if (!node || node.kind === 'junction') return [];
  const variant = node.says.findIndex(({ when }) => holds(when, after, stage));
  return variant < 0 ? [] : [{ part: 'says', owner: after.node, reply: -1, variant }];
}
