import type { Snapshot } from '../../dialogue/snapshot.ts';
import type { Library } from '../../pack/library.ts';
import type { PersonaSource } from '../../pack/persona-schema.ts';
import type { EndingNode, ScenarioProgram } from '../../pack/program.ts';
import type { RatedReply } from '../rated-reply.ts';

/** What a call rule looks at. */
export interface CallFacts {
  readonly library: Library;
  readonly scenario: ScenarioProgram;
  readonly persona: PersonaSource;
  /** How the call ended; null when it was left or is still going on. */
  readonly ending: EndingNode['quality'] | null;
  readonly replies: readonly RatedReply[];
  /** Ids of each reply's marks, traits they bring along included. */
  readonly ids: readonly ReadonlySet<string>[];
  /** Rungs of the hint ladder that were taken, 1 to 3. */
  readonly hints: readonly { readonly turn: number; readonly rung: number }[];
}

/** What a call rule pays or charges: `times` times the points of the rule named. */
export interface CallFinding {
  /** Id of a rule of the set `call-level`. */
  readonly rule: string;
  readonly times: number;
  /** The turn that decided it, -1 for the call as a whole. */
  readonly turn: number;
}

/** One judgement over a whole call. Each lives in a file of its own and stands in one table. */
export type CallRule = (facts: CallFacts) => readonly CallFinding[];

/** Quality of the ending that a call has come to; null while it goes on. */
export function endingQuality({ nodes }: ScenarioProgram, { ended, node }: Snapshot): CallFacts['ending'] {
  return ended ? (nodes[node] as EndingNode).quality : null;
}

export function callFacts(
  library: Library,
  scenario: ScenarioProgram,
  persona: PersonaSource,
  ending: CallFacts['ending'],
  replies: readonly RatedReply[],
  hints: CallFacts['hints'],
): CallFacts {
  const ids = replies.map(({ marks }) => idsOf(library, marks));
  return { library, scenario, persona, ending, replies, ids, hints };
}

/** Rated marks are shared by all runs that say the same reply, so their ids are gathered once. */
const gathered = new WeakMap<RatedReply['marks'], ReadonlySet<string>>();

function idsOf(library: Library, marks: RatedReply['marks']): ReadonlySet<string> {
  let ids = gathered.get(marks);
  if (!ids) {
    const idOf = (mark: number) => library.marks[mark]?.id ?? '';
    ids = new Set(marks.flatMap(({ mark }) => [mark, ...(library.marks[mark]?.traits ?? [])]).map(idOf));
    gathered.set(marks, ids);
  }
  return ids;
}

/** First turn in which one of the marks (or a mark whose id starts with one of the prefixes) was heard, -1 for never. */
export function firstTurn(
  facts: CallFacts,
  wanted: readonly string[],
  prefixes: readonly string[] = [],
): number {
  return facts.ids.findIndex((ids) => carries(ids, wanted, prefixes));
}

export function carries(
  ids: ReadonlySet<string>,
  wanted: readonly string[],
  prefixes: readonly string[] = [],
): boolean {
  if (wanted.some((id) => ids.has(id))) return true;
  for (const id of ids) if (prefixes.some((prefix) => id.startsWith(prefix))) return true;
  return false;
}
