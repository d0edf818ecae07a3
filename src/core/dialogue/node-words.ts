import type { ScenarioProgram, VariantProgram } from '../pack/program.ts';
import type { Stage } from '../phrases/vocabulary.ts';
import type { Utterance } from './call-event.ts';
import { holds } from './holds.ts';
import type { Snapshot } from './snapshot.ts';

/** Position of the variant that is spoken in a state, -1 when there is none to speak. */
export function variantFor(variants: readonly VariantProgram[], snapshot: Snapshot, stage: Stage): number {
  for (let index = 0; index < variants.length; index++) {
    if (holds((variants[index] as VariantProgram).when, snapshot, stage)) return index;
  }
  return -1;
}

/** What is said on arriving at a node. */
export function nodeWords(
  scenario: ScenarioProgram,
  index: number,
  snapshot: Snapshot,
  stage: Stage,
): readonly Utterance[] {
  const node = scenario.nodes[index];
  if (!node || node.kind === 'junction') return [];
  const variant = variantFor(node.says, snapshot, stage);
  return variant < 0 ? [] : [{ part: 'says', owner: index, reply: -1, variant }];
}
