import type { Localized } from '../base/locale.ts';
import type { CallEvent, CallInput } from '../dialogue/call-event.ts';
import type { Destination } from '../dialogue/destination.ts';
import { findMarks } from '../dialogue/find-marks.ts';
import type { Snapshot } from '../dialogue/snapshot.ts';
import { transition } from '../dialogue/transition.ts';
import { utteranceText } from '../dialogue/utterance-text.ts';
import { utterancesAfter } from '../dialogue/utterances-after.ts';
import type { ChoiceNode, Program, ScenarioProgram } from '../pack/program.ts';
import type { Finding } from '../phrases/finding.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import type { Attempt, AttemptEvent, LoggedReply } from './attempt.ts';
import { type OpenProblem, openAttempt } from './open-attempt.ts';

/** One reply of an attempt with all that follows from it. */
export interface Step {
  readonly turn: number;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly reply: LoggedReply;
  /** Index of the authored reply, -1 for none. */
  readonly choice: number;
  readonly ms: number;
  /** Findings in a typed reply; none for a picked one, whose marks the author gave. */
  readonly findings: readonly Finding[];
  readonly events: readonly CallEvent[];
  /** What the customer had said just before. */
  readonly heard: Localized;
}

export interface Replay {
  readonly first: Snapshot;
  readonly steps: readonly Step[];
  readonly snapshot: Snapshot;
  /** Rungs of the hint ladder taken, by turn. */
  readonly hints: readonly { readonly turn: number; readonly rung: number }[];
}

export type ReplayResult =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly problem: OpenProblem | 'broken-log'; readonly n: number };

type Replied = Extract<AttemptEvent, { type: 'replied' }>;
type Moved = Extract<AttemptEvent, { type: 'moved' }>;

/** Runs a log again without deciding anything: every choice and every destination is taken from the log. */
export function replay(program: Program, attempt: Attempt, analyser: Analyser): ReplayResult {
  const opened = openAttempt(program, attempt.header);
  if (!opened.ok) return { ok: false, problem: opened.problem, n: 0 };
  const scenario = program.scenarios[opened.snapshot.scenario] as ScenarioProgram;
  const steps: Step[] = [];
  const hints: { turn: number; rung: number }[] = [];
  let snapshot = opened.snapshot;
  let said: readonly CallEvent[] = [];
  let replied: Replied | null = null;
  for (const [index, event] of attempt.events.entries()) {
    if (event.n !== index) return { ok: false, problem: 'broken-log', n: index };
    if (event.type === 'hint-taken') hints.push({ turn: snapshot.turn, rung: event.rung });
    if (event.type === 'replied') replied = event;
    if (event.type !== 'moved') continue;
    const step =
      replied &&
      redo(program, scenario, snapshot, replied, event, lastWords(program, snapshot, said), analyser);
    if (!step) return { ok: false, problem: 'broken-log', n: event.n };
    steps.push(step);
    snapshot = step.after;
    said = step.events;
    replied = null;
  }
  return { ok: true, replay: { first: opened.snapshot, steps, snapshot, hints } };
}

/** What the customer said last, as one text. `events` are those of the step that led to the state, none at the start. */
export function lastWords(program: Program, snapshot: Snapshot, events: readonly CallEvent[]): Localized {
  const texts = utterancesAfter(program, snapshot, events).map((utterance) =>
    utteranceText(program, snapshot, utterance),
  );
  return { zh: texts.map((text) => text.zh).join(''), en: texts.map((text) => text.en).join(' ') };
}

function redo(
  program: Program,
  scenario: ScenarioProgram,
  before: Snapshot,
  replied: Replied,
  moved: Moved,
  heard: Localized,
  analyser: Analyser,
): Step | null {
  const node = scenario.nodes[before.node];
  const to = scenario.nodes.findIndex((candidate) => candidate.id === moved.to);
  if (
    node?.kind !== 'choice' ||
    node.id !== replied.node ||
    before.turn !== replied.turn ||
    node.id !== moved.from ||
    to < 0 ||
    scenario.nodes[to]?.kind === 'junction'
  )
    return null;
  const choice = choiceOf(node, replied.reply);
  if (choice === null) return null;
  const threshold =
    moved.threshold === null ? -1 : scenario.thresholds.findIndex(({ id }) => id === moved.threshold);
  if (threshold < 0 && moved.threshold !== null) return null;
  const decided: Destination = { to, cause: moved.cause, threshold };
  const { input, findings } = inputOf(program, before, replied, choice, heard, analyser);
  const [after, events] = transition(program, before, input, decided);
  return {
    turn: before.turn,
    before,
    after,
    reply: replied.reply,
    choice,
    ms: replied.ms,
    findings,
    events,
    heard,
  };
}

/** Index of the reply that was taken, -1 for one that meant none, null when the pack has no such reply. */
function choiceOf(node: ChoiceNode, reply: LoggedReply): number | null {
  if (reply.choice === null) return reply.kind === 'picked' ? null : -1;
  const index = node.replies.findIndex(({ id }) => id === reply.choice);
  return index < 0 ? null : index;
}

function inputOf(
  program: Program,
  before: Snapshot,
  { reply, ms }: Replied,
  choice: number,
  heard: Localized,
  analyser: Analyser,
): { input: CallInput; findings: readonly Finding[] } {
  if (reply.kind === 'picked') return { input: { type: 'picked', choice, ms }, findings: [] };
  const { findings, marks } = findMarks(program, before, reply.text, heard[before.locale], analyser);
  return { input: { type: 'heard', choice, marks, ms }, findings };
}
