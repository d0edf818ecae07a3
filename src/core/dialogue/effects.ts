import type { Library } from '../pack/library.ts';
import type { Program, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import { type Customer, type ReplyEffect, replyEffect, type Warmth } from '../persona/reply-effect.ts';

/** What one authored reply does, computed once per customer and state. */
export interface PreparedReply {
  readonly effect: ReplyEffect;
  /** Bits of the scenario's watched marks. */
  readonly heard: readonly number[];
  /** Score of the reply alone, 0..100. */
  readonly score: number;
}

interface Preparation {
  /** By (customer x reply x state); filled on first use. */
  readonly replies: (PreparedReply | undefined)[];
}

const statesPerReply = 6;
const preparations = new WeakMap<ScenarioProgram, Preparation>();

/** The customer that a persona and a temper make. */
export function customerOf(library: Library, persona: number, temper: number): Customer {
  const found = { persona: library.personas[persona], temper: library.tempers[temper] };
  if (!found.persona || !found.temper) throw new Error(`no persona ${persona} or temper ${temper}`);
  return { persona: found.persona, temper: found.temper };
}

/** The effect of an authored reply on a customer; the same object for the same arguments. */
export function preparedReply(
  program: Program,
  scenario: ScenarioProgram,
  persona: number,
  temper: number,
  reply: ReplyProgram,
  settled: boolean,
  before: Warmth,
): PreparedReply {
  let preparation = preparations.get(scenario);
  if (!preparation) {
    preparation = { replies: [] };
    preparations.set(scenario, preparation);
  }
  const customer = persona * program.library.tempers.length + temper;
  const customers = program.library.personas.length * program.library.tempers.length;
  const key = (reply.serial * statesPerReply + (settled ? 3 : 0) + before + 1) * customers + customer;
  const known = preparation.replies[key];
  if (known) return known;

  const marks = reply.marks.map(({ mark }) => mark);
  const effect = replyEffect(
    program.library,
    customerOf(program.library, persona, temper),
    settled,
    before,
    marks,
    reply.mood,
  );
  const prepared = {
    effect,
    heard: heardBits(program.library, scenario, marks),
    score: aloneScore(program.library, marks),
  };
  preparation.replies[key] = prepared;
  return prepared;
}

/** Positions, among the marks that guards listen for, of the marks and their traits. */
export function heardBits(library: Library, scenario: ScenarioProgram, marks: readonly number[]): number[] {
  const all = new Set(marks.flatMap((mark) => [mark, ...(library.marks[mark]?.traits ?? [])]));
  return scenario.watched.flatMap((mark, position) => (all.has(mark) ? [position] : []));
}

/** 60 moved by the points of the marks, within 0..100: the reply by itself, without repetition or repair. */
export function aloneScore(library: Library, marks: readonly number[]): number {
  const points = marks.reduce((sum, mark) => sum + (library.marks[mark]?.rule?.points ?? 0), 0);
  return Math.max(0, Math.min(100, 60 + points));
}
