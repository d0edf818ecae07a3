import {
  nodeColumn,
  nodeOfReply,
  nodeWidth,
  replyColumn,
  replyWidth,
  stageAt,
  wideBit,
} from '../pack/flat-rows.ts';
import type { ChoiceNode, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import type { MoodCause } from '../persona/mood.ts';
import { type Stage, stages } from '../phrases/vocabulary.ts';

/** What replies do to one customer, by (effect x state); filled on first use. */
export interface EffectRows {
  /** `effectWidth` numbers each, in the order of `effectColumn`. */
  readonly numbers: Int16Array;
  readonly causes: (readonly MoodCause[])[];
  /** Bits of the scenario's watched marks that the reply lets be heard. */
  readonly heard: (readonly number[])[];
}

/** Moods and `score` (the reply alone, 0..100) in tenths. */
export const effectColumn = {
  filled: 0,
  patience: 1,
  trust: 2,
  satisfaction: 3,
  warmth: 4,
  soothes: 5,
  score: 6,
} as const;
export const effectWidth = 8;

/** An effect is kept for each warmth of the reply before, and for the time before and after the storm. */
export const warmths = 3;
const times = 2;

/** Empty rows for one customer. Made at full length: a growing sparse array would be slow to read. */
export function effectRows(effects: number): EffectRows {
  const length = effects * warmths * times;
  return {
    numbers: new Int16Array(length * effectWidth),
    causes: new Array<readonly MoodCause[]>(length).fill([]),
    heard: new Array<readonly number[]>(length).fill([]),
  };
}

/** Serial of a choice at a node, -1 for a reply that meant none. */
export function serialOf({ rows }: ScenarioProgram, node: number, choice: number): number {
  return choice < 0 ? -1 : (rows.nodes[node * nodeWidth + nodeColumn.firstReply] as number) + choice;
}

/** Stage of a reply, or of its node when it meant none of the authored ones. */
export function stageOf({ rows }: ScenarioProgram, node: number, serial: number): Stage {
  const index =
    serial < 0
      ? stageAt(rows, node)
      : (rows.replies[serial * replyWidth + replyColumn.stage] as number) & (wideBit - 1);
  return stages[index ?? 0] ?? 'receive';
}

/** The authored reply of a serial. */
export function replyOf({ rows, nodes }: ScenarioProgram, serial: number): ReplyProgram {
  const index = nodeOfReply(rows, serial);
  const first = rows.nodes[index * nodeWidth + nodeColumn.firstReply] as number;
  return (nodes[index] as ChoiceNode).replies[serial - first] as ReplyProgram;
}
