import { effectShift, replyColumn, replyWidth } from '../pack/flat-rows.ts';
import type { Library } from '../pack/library.ts';
import type { Program, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import { type Customer, replyEffect, type Warmth } from '../persona/reply-effect.ts';
import { type EffectRows, effectColumn, effectRows, effectWidth, warmths } from './effect-rows.ts';

/** By scenario and customer; made when a customer first plays. */
const effects = new WeakMap<ScenarioProgram, (EffectRows | undefined)[]>();

/** The customer that a persona and a temper make. */
export function customerOf(library: Library, persona: number, temper: number): Customer {
  const found = { persona: library.personas[persona], temper: library.tempers[temper] };
  if (!found.persona || !found.temper) throw new Error(`no persona ${persona} or temper ${temper}`);
  return { persona: found.persona, temper: found.temper };
}

/** The effects of authored replies on one customer. */
export function effectsOn(
  program: Program,
  scenario: ScenarioProgram,
  persona: number,
  temper: number,
): EffectRows {
  let customers = effects.get(scenario);
  if (!customers) {
    customers = [];
    effects.set(scenario, customers);
  }
  const customer = persona * program.library.tempers.length + temper;
  let rows = customers[customer];
  if (!rows) {
    rows = effectRows(scenario.rows.effects);
    customers[customer] = rows;
  }
  return rows;
}

/** Entry of a reply's effect in a customer's rows: what a settled customer hears lies together. */
export function effectEntry(
  { rows }: ScenarioProgram,
  serial: number,
  settled: boolean,
  before: Warmth,
): number {
  const effect = (rows.replies[serial * replyWidth + replyColumn.stage] as number) >> effectShift;
  return ((settled ? rows.effects : 0) + effect) * warmths + before + 1;
}

/** Works out one entry. */
export function fillEffect(
  program: Program,
  scenario: ScenarioProgram,
  rows: EffectRows,
  entry: number,
  reply: ReplyProgram,
  customer: Customer,
  settled: boolean,
  before: Warmth,
): void {
  const { library } = program;
  const marks = reply.marks.map(({ mark }) => mark);
  const effect = replyEffect(library, customer, settled, before, marks, reply.mood);
  const row = entry * effectWidth;
  const [patience, trust, satisfaction] = effect.change;
  rows.numbers[row + effectColumn.patience] = Math.round(patience * 10);
  rows.numbers[row + effectColumn.trust] = Math.round(trust * 10);
  rows.numbers[row + effectColumn.satisfaction] = Math.round(satisfaction * 10);
  rows.numbers[row + effectColumn.warmth] = effect.warmth;
  rows.numbers[row + effectColumn.soothes] = effect.soothes ? 1 : 0;
  rows.numbers[row + effectColumn.score] = Math.round(aloneScore(library, marks) * 10);
  rows.causes[entry] = effect.causes;
  rows.heard[entry] = heardBits(library, scenario, marks);
  rows.numbers[row + effectColumn.filled] = 1;
}

/** Positions, among the marks that guards listen for, of the marks and their traits. */
export function heardBits(
  library: Library,
  scenario: ScenarioProgram,
  marks: readonly number[],
): readonly number[] {
  const all = new Set(marks.flatMap((mark) => [mark, ...(library.marks[mark]?.traits ?? [])]));
  return scenario.watched.flatMap((mark, position) => (all.has(mark) ? [position] : []));
}

/** 60 moved by the points of the marks, within 0..100: the reply by itself, without repetition or repair. */
export function aloneScore(library: Library, marks: readonly number[]): number {
  const points = marks.reduce((sum, mark) => sum + (library.marks[mark]?.rule?.points ?? 0), 0);
  return Math.max(0, Math.min(100, 60 + points));
}
