import type { CallEvent } from '../../../src/core/dialogue/call-event.ts';
import type { Snapshot } from '../../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../../src/core/dialogue/start-call.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { utteranceText } from '../../../src/core/dialogue/utterance-text.ts';
import { utterancesAfter } from '../../../src/core/dialogue/utterances-after.ts';
import { markIndex } from '../../../src/core/pack/library.ts';
import type { Program } from '../../../src/core/pack/program.ts';

/** A state and the events that led to it. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly events: readonly CallEvent[];
}

/** The first call of a program, by the names of its customer. */
export function begin(program: Program, who = 'plain', state = 'calm', locale: 'zh' | 'en' = 'en'): Moment {
  const persona = program.library.personas.findIndex(({ id }) => id === who);
  const temper = program.library.tempers.findIndex(({ id }) => id === state);
  return { snapshot: startCall(program, { scenario: 0, persona, temper, locale }), events: [] };
}

/** Picks replies by their ids, one after the other. */
export function pick(program: Program, from: Moment, ...ids: readonly string[]): Moment {
  return ids.reduce((moment, id) => step(program, moment, { id }), from);
}

/** One reply: picked, or typed with the marks found in it; `id: null` means none of the authored replies. */
export function step(
  program: Program,
  { snapshot }: Moment,
  { id, marks, ms = 0 }: { id: string | null; marks?: readonly string[]; ms?: number },
): Moment {
  const node = program.scenarios[snapshot.scenario]?.nodes[snapshot.node];
  const choice =
    node?.kind === 'choice' && id !== null ? node.replies.findIndex((reply) => reply.id === id) : -1;
  if (id !== null && choice < 0) throw new Error(`no reply ${id} at ${node?.id}`);
  const heard = (marks ?? []).map((mark) => markIndex(program.library, mark));
  const [next, events] = transition(
    program,
    snapshot,
    marks || id === null ? { type: 'heard', choice, marks: heard, ms } : { type: 'picked', choice, ms },
  );
  return { snapshot: next, events };
}

/** Id of the place where a call stands. */
export function placeOf(program: Program, { snapshot }: Moment): string {
  return program.scenarios[snapshot.scenario]?.nodes[snapshot.node]?.id ?? '';
}

/** What was said on arriving, in English. */
export function wordsOf(program: Program, { snapshot, events }: Moment): readonly string[] {
  return utterancesAfter(program, snapshot, events).map(
    (utterance) => utteranceText(program, snapshot, utterance).en,
  );
}
