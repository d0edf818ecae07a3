import type { Span } from '../base/span.ts';
import type { SpinCue } from '../phrases/cue-schema.ts';
import type { Finding } from '../phrases/finding.ts';
import { type SpinKind, spinKinds } from '../phrases/vocabulary.ts';
import type { Reading } from '../text/reading.ts';
import { addWeights, type Reason } from './add-weights.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type AskingSentence, findQuestions, type Question } from './find-questions.ts';

type Weights = Readonly<Partial<Record<SpinKind, number>>>;
type NeedKind = Exclude<SpinKind, 'none'>;

/**
 * How far the talk has come, by what the customer has just said, and which question comes next: a matter is opened,
 * facts are told, a difficulty is admitted, what it leads to is admitted. A line may do several of these.
 */
const nextAfter = {
  unheard: { none: 0.6 },
  nod: { situation: -0.3, none: 1.8 },
  errand: { none: 2.5 },
  opening: { situation: 2.4, 'need-payoff': -0.2 },
  facts: { problem: 1, implication: 0.3 },
  difficulty: { implication: 1.9, 'need-payoff': 0.5, problem: -0.4, situation: -0.6 },
  loss: { 'need-payoff': 1.6, implication: 0.8, problem: -0.5, situation: -1 },
} as const satisfies Record<string, Weights>;
type Stage = keyof typeof nextAfter;

/** What the form of a question speaks for. */
const byForm = {
  any: { problem: 0.7, none: 0.9 },
  open: { situation: 0.4, none: -0.2 },
  closed: { problem: 0.3 },
  led: { situation: -0.7, implication: 0.3, 'need-payoff': 0.3 },
  short: { none: 1.4 },
} as const satisfies Record<string, Weights>;

/** Tokens of a line that may be no more than a nod, and of a question that says little by itself. */
const longestNod = 4;
const longestShort = { zh: 7, en: 5 } as const;

/** By how much a kind must lead to be sure, and for a half of a question to be judged by itself. */
const sureBy = 1.5;
const partBy = 1.3;

/**
 * Which of the four needs questions (Rackham 1988) a reply asks, if any; each sentence that asks is judged by itself.
 * Its asking clause is weighed apart from what leads to it: a difficulty asked about is a problem, one that is taken
 * as given turns the question to its consequences. What the customer has just said weighs in.
 */
export function createSpinDetector(rows: readonly SpinCue[]): Detector {
  return { id: 'spin', detect: (input) => detectSpin(input, rows) };
}

function detectSpin(input: DetectorInput, rows: readonly SpinCue[]): readonly Finding[] {
  const { reading, context } = input;
  const found = new Map<NeedKind, Finding>();
  let stages = stagesOf(input, rows);
  for (const sentence of findQuestions(reading)) {
    for (const { question, kind, lead, decided } of judgeSentence(input, rows, sentence, stages)) {
      if (kind === 'none') continue;
      if (kind === 'situation' && input.customer !== undefined) stages = [...stages, 'facts'];
      // In a complaint nobody sells: only salt in the wound is told apart there.
      if (context.kind === 'complaint' && kind !== 'implication') continue;
      const rule = context.kind === 'complaint' ? 'spin-implication-in-complaint' : `spin-${kind}`;
      const known = found.get(kind);
      const span: Span = [known?.span[0] ?? question.span[0], question.span[1]];
      found.set(kind, { rule, span, confidence: lead >= sureBy ? 0.9 : 0.8, cues: decided });
    }
  }
  return [...found.values()];
}

interface Judgement {
  readonly question: Question;
  readonly kind: SpinKind;
  /** By how much the kind outweighs the next one. */
  readonly lead: number;
  readonly decided: readonly string[];
}

/** Judges a sentence as a whole, or each of its questions where they plainly differ. */
function judgeSentence(
  input: DetectorInput,
  rows: readonly SpinCue[],
  sentence: AskingSentence,
  stages: readonly Stage[],
): readonly Judgement[] {
  const asked = sentence.parts.map((part) => judge(input, rows, part, stages));
  const apart =
    new Set(asked.map(({ kind }) => kind)).size > 1 &&
    asked.every(({ kind, lead }) => kind !== 'none' && lead >= partBy);
  return apart ? asked : [judge(input, rows, sentence, stages)];
}

function judge(
  input: DetectorInput,
  rows: readonly SpinCue[],
  question: Question,
  stages: readonly Stage[],
): Judgement {
  const reasons = spinReasons(input, rows, question, stages);
  const scores = new Map<SpinKind, number>();
  for (const { weights } of reasons) addWeights(scores, weights);
  const [best, next] = [...spinKinds].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const kind = best as SpinKind;
  const lead = (scores.get(kind) ?? 0) - (scores.get(next as SpinKind) ?? 0);
  return { question, kind, lead, decided: reasons.flatMap(({ cue }) => cue ?? []) };
}

/** Everything that speaks for or against a kind of question: its cues, what was said before, its form. */
export function spinReasons(
  input: DetectorInput,
  rows: readonly SpinCue[],
  question: Question,
  stages: readonly Stage[] = stagesOf(input, rows),
): readonly Reason<SpinKind>[] {
  const length = question.end - question.start;
  const forms = [
    'any',
    question.open ? 'open' : 'closed',
    question.main - question.start > 1 ? 'led' : [],
    length <= longestShort[input.reading.locale] ? 'short' : [],
  ].flat() as (keyof typeof byForm)[];
  return [
    ...cueReasons(input, rows, question),
    ...stages.map((stage) => ({ id: `after ${stage}`, weights: nextAfter[stage] })),
    ...forms.map((form) => ({ id: `form ${form}`, weights: byForm[form] })),
  ];
}

function stagesOf({ customer, heard }: DetectorInput, rows: readonly SpinCue[]): readonly Stage[] {
  if (customer === undefined) return ['unheard'];
  const said = new Set(rows.filter(({ id }) => heard.has(id)).map(({ heard: stage }) => stage));
  const come = (['errand', 'opening', 'difficulty', 'loss'] as const).filter((stage) => said.has(stage));
  const stages: Stage[] = come.length > 0 ? come : ['facts'];
  // A customer who only says yes or good day has opened no matter to ask about.
  return said.has('nod') && customer.count <= longestNod ? [...stages, 'nod'] : stages;
}

/** The cues: those of the asking clause, of what leads to it, and of what is told after it. */
function cueReasons(
  { reading, cues }: DetectorInput,
  rows: readonly SpinCue[],
  question: Question,
): readonly Reason<SpinKind>[] {
  const [begin, until] = question.span;
  const from = offsetOf(reading, question.main);
  const main = new Set<string>();
  const lead = new Set<string>();
  const next = new Set<string>();
  for (const { cue, span } of cues) {
    if (span[1] > begin && span[0] < until) (span[1] > from ? main : lead).add(cue);
    else if (!isAsked(reading, span)) (span[0] >= until ? next : lead).add(cue);
  }
  const reasons: Reason<SpinKind>[] = [];
  const later = new Map<SpinKind, number>();
  for (const row of rows) {
    const place = main.has(row.id) ? 'main' : 'lead';
    const weights = place === 'main' || lead.has(row.id) ? row[place] : undefined;
    if (weights !== undefined) reasons.push({ id: `${place} ${row.id}`, cue: row.id, weights });
    if (next.has(row.id)) addWeights(later, row.next);
  }
  return [...reasons, { id: 'next', weights: { none: Math.max(0, later.get('none') ?? 0) } }];
}

function isAsked({ normalised, sentences, starts }: Reading, span: Span): boolean {
  const sentence = sentences.findLast(
    ({ start }) => normalised.toOriginal(starts[start] as number) <= span[0],
  );
  return sentence?.asked === true;
}

function offsetOf({ normalised, starts, count }: Reading, token: number): number {
  return normalised.toOriginal(token < count ? (starts[token] as number) : normalised.text.length);
}
