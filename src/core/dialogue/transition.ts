import { changeBits } from '../base/bits.ts';
import {
  endingKind,
  kindAt,
  nodeColumn,
  nodeWidth,
  replyColumn,
  replyWidth,
  wideBit,
} from '../pack/flat-rows.ts';
import type { Program, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import { addToMood, type MoodCause, moveMood } from '../persona/mood.ts';
import { replyEffect } from '../persona/reply-effect.ts';
import type { MoodTriple } from '../phrases/vocabulary.ts';
import type { CallEvent, CallInput } from './call-event.ts';
import { type Destination, findDestination } from './destination.ts';
import { effectColumn, effectWidth, replyOf, serialOf } from './effect-rows.ts';
import { aloneScore, customerOf, effectEntry, effectsOn, fillEffect, heardBits } from './effects.ts';
import type { Snapshot } from './snapshot.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const noBits: readonly number[] = [];

/**
 * One step of a call: the trainee's reply in, the next state and what happened out. Pure; the same arguments give
 * the same result. `decided` is a logged destination that is taken as it is. Throws only when it is called on a call
 * that has ended or with a choice that does not exist. What the customer says next: `utterancesAfter`.
 */
export function transition(
  program: Program,
  snapshot: Snapshot,
  input: CallInput,
  decided?: Destination,
): [Snapshot, readonly CallEvent[]] {
  const scenario = program.scenarios[snapshot.scenario] as ScenarioProgram;
  const { rows } = scenario;
  const { node, mood } = snapshot;
  const { choice, ms } = input;
  const count = rows.nodes[node * nodeWidth + nodeColumn.replyCount] ?? 0;
  if (count === 0) throw new Error('the call has ended');
  if (choice >= count || (choice < 0 && input.type === 'picked')) throw new Error(`no reply ${choice}`);
  const serial = serialOf(scenario, node, choice);

  // Filled in below, before anybody else sees it: guards need the state as far as it is known.
  const next: Mutable<Snapshot> = {
    scenario: snapshot.scenario,
    persona: snapshot.persona,
    temper: snapshot.temper,
    locale: snapshot.locale,
    node,
    ended: false,
    turn: snapshot.turn + 1,
    mood,
    settled: snapshot.settled,
    soothed: snapshot.soothed,
    warmth: 0,
    unclear: serial < 0 ? snapshot.unclear + 1 : 0,
    flags: snapshot.flags,
    said: snapshot.said,
    saidNow: noBits,
    crossed: snapshot.crossed,
    scoreSum: snapshot.scoreSum,
  };
  let causes =
    input.type === 'picked'
      ? hearAuthored(program, scenario, snapshot, next, serial)
      : hearWords(
          program,
          scenario,
          snapshot,
          next,
          serial < 0 ? undefined : replyOf(scenario, serial),
          input.marks,
        );
  const late = ms - (rows.nodes[node * nodeWidth + nodeColumn.comfort] as number);
  if (late > 0) {
    const waiting = waitingCost(late);
    next.mood = addToMood(next.mood, waiting.change);
    causes = [...causes, waiting];
  }
  if (serial >= 0) next.flags = flagsAfter(scenario, serial, snapshot.flags);

  const destination = decided ?? findDestination(scenario, serial, next);
  const { to, cause, threshold } = destination;
  next.node = to;
  next.ended = kindAt(rows, to) === endingKind;
  if (cause !== 'unclear') next.unclear = 0;
  if (threshold >= 0) next.crossed = changeBits(next.crossed, [threshold]);

  const replied = {
    type: 'replied',
    turn: snapshot.turn,
    node,
    choice,
    before: mood,
    mood: next.mood,
    causes,
  } as const;
  const moved = { type: 'moved', from: node, to, cause, threshold } as const;
  return [next, next.ended ? [replied, moved, { type: 'ended', node: to }] : [replied, moved]];
}

/** An authored reply: its effect was worked out when this customer first heard it. */
function hearAuthored(
  program: Program,
  scenario: ScenarioProgram,
  before: Snapshot,
  next: Mutable<Snapshot>,
  serial: number,
): readonly MoodCause[] {
  const { persona, temper, settled, warmth } = before;
  const effects = effectsOn(program, scenario, persona, temper);
  const { numbers } = effects;
  const entry = effectEntry(scenario, serial, settled, warmth);
  const row = entry * effectWidth;
  if (numbers[row + effectColumn.filled] === 0) {
    const reply = replyOf(scenario, serial);
    const customer = customerOf(program.library, persona, temper);
    fillEffect(program, scenario, effects, entry, reply, customer, settled, warmth);
  }
  next.mood = moveMood(
    before.mood,
    numbers[row + effectColumn.patience] as number,
    numbers[row + effectColumn.trust] as number,
    numbers[row + effectColumn.satisfaction] as number,
  );
  next.warmth = numbers[row + effectColumn.warmth] as Snapshot['warmth'];
  next.scoreSum = before.scoreSum + (numbers[row + effectColumn.score] as number) / 10;
  if (numbers[row + effectColumn.soothes] === 1) soothe(program, next);
  if (scenario.watched.length > 0) hear(next, effects.heard[entry] as readonly number[]);
  return effects.causes[entry] as readonly MoodCause[];
}

/** Typed or spoken words: the customer hears both what was meant and how it was said; the points come from the words alone. */
function hearWords(
  program: Program,
  scenario: ScenarioProgram,
  before: Snapshot,
  next: Mutable<Snapshot>,
  reply: ReplyProgram | undefined,
  words: readonly number[],
): readonly MoodCause[] {
  const { library } = program;
  const marks = [...new Set([...words, ...(reply?.marks ?? []).map(({ mark }) => mark)])];
  const customer = customerOf(library, before.persona, before.temper);
  const effect = replyEffect(library, customer, before.settled, before.warmth, marks, reply?.mood ?? null);
  next.mood = addToMood(before.mood, effect.change);
  next.warmth = effect.warmth;
  next.scoreSum = before.scoreSum + aloneScore(library, words);
  if (effect.soothes) soothe(program, next);
  hear(next, heardBits(library, scenario, marks));
  return effect.causes;
}

function soothe(program: Program, next: Mutable<Snapshot>): void {
  if (next.settled) return;
  next.soothed++;
  const storm = program.library.tempers[next.temper]?.storm;
  next.settled = storm !== undefined && next.soothed >= storm.replies;
}

function hear(next: Mutable<Snapshot>, heard: readonly number[]): void {
  if (heard.length === 0) return;
  next.said = changeBits(next.said, heard);
  next.saidNow = changeBits(noBits, heard);
}

/** The flags after a reply; the same array when none changes. */
function flagsAfter(scenario: ScenarioProgram, serial: number, flags: readonly number[]): readonly number[] {
  const { replies } = scenario.rows;
  const row = serial * replyWidth;
  if (((replies[row + replyColumn.stage] as number) & wideBit) !== 0) {
    const { set, clear } = replyOf(scenario, serial);
    return changeBits(flags, set, clear);
  }
  const word = flags[0] ?? 0;
  const changed =
    (word & ~(replies[row + replyColumn.clear] as number)) | (replies[row + replyColumn.set] as number);
  return changed === word ? flags : flags.length < 2 ? [changed] : [changed, ...flags.slice(1)];
}

/** Waiting beyond the comfortable time costs one point of patience for every ten seconds begun, six at most. */
function waitingCost(late: number): MoodCause {
  const change: MoodTriple = [-Math.min(6, Math.ceil(late / 10_000)), 0, 0];
  return { kind: 'waiting', mark: -1, change, because: null };
}
