import type { Span } from '../../base/span.ts';
import { type Finding, leastConfidence, type Silenced, type SilencedBy } from '../../phrases/finding.ts';
import { matchGuards, spinKinds } from '../../phrases/vocabulary.ts';
import type { Reading } from '../../text/reading.ts';
import { familyOf } from '../label-family.ts';
import { type Margins, strongest } from './ngram-classifier.ts';

/**
 * What a margin must come to for a finding to count: less where a rule's words were heard, least word for word; more to
 * accuse somebody than to credit them, and most where other words have kept the rule quiet.
 */
const enough = {
  credited: { wordForWord: -0.7, heard: -0.45, unheard: -0.1 },
  accused: { wordForWord: -0.55, heard: -0.3, unheard: 0.1 },
  technique: { wordForWord: -1, heard: -0.75, unheard: 0.1 },
  hushed: 0.3,
};
/** Hits surer than this have no gaps. */
const withGaps = 0.85;
/** How fast a margin beyond that makes it sure. */
const slope = 1.5;
/** Where the curve below passes through the least confidence that counts. */
const halfway = (2 * leastConfidence - 1) / Math.sqrt(4 * leastConfidence * (1 - leastConfidence));

/** What a second reading goes by. */
export interface OpinionInput {
  readonly reading: Reading;
  readonly margins: Margins;
  readonly found: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** The label that a rule counts as. */
  readonly labelOf: (rule: string) => string | undefined;
  /** The rule that bears a label. */
  readonly ruleOf: (label: string) => string | undefined;
  /** Whether a rule takes points. */
  readonly accuses: (rule: string) => boolean;
}

/**
 * Reads a reply a second time, by its n-grams: a finding becomes as sure as both readings together make it, and a label
 * that no rule heard joins for the clause that is most like it, when that is sure: surer, where other words have kept the
 * rule quiet, and never against a question, a negation, a quotation and their like.
 */
export function secondOpinion(input: OpinionInput): readonly Finding[] {
  const { margins, found, labelOf } = input;
  const { labels } = margins;
  const spoken = new Set<string>();
  const weighed = found.map((finding) => {
    const label = labelOf(finding.rule);
    const column = label === undefined ? -1 : labels.indexOf(label);
    if (label === undefined || column < 0) return finding;
    spoken.add(label);
    const { wordForWord, heard } = enough[standingOf(finding.rule, label, input)];
    const least = finding.confidence > withGaps ? wordForWord : heard;
    return { ...finding, confidence: certainty(strongest(margins, column).margin - least) };
  });
  const told: Finding[] = [];
  for (let column = 0; column < labels.length; column += 1) {
    const { margin, clause } = strongest(margins, column);
    const label = labels[column] as string;
    const rule = spoken.has(label) ? undefined : input.ruleOf(label);
    if (rule === undefined) continue;
    const confidence = certainty(margin - enough[standingOf(rule, label, input)].unheard);
    if (confidence < leastConfidence) continue;
    const span = spanOfClause(input.reading, clause);
    const hushed = hushedBy(rule, span, input);
    if (hushed.some(isMatchGuard) || (hushed.length > 0 && margin < enough.hushed)) continue;
    told.push({ rule, span, confidence });
  }
  told.sort((left, right) => right.confidence - left.confidence);
  for (const finding of told) {
    const at = rivalOf(finding, weighed, labelOf);
    const rival = weighed[at];
    if (rival === undefined) weighed.push(finding);
    else if (rival.confidence < finding.confidence) weighed[at] = { ...finding, span: rival.span };
  }
  return weighed;
}

/** What it means for a person that a rule has found something. */
function standingOf(
  rule: string,
  label: string,
  { accuses }: OpinionInput,
): 'credited' | 'accused' | 'technique' {
  if (familyOf(label) !== 'rules') return 'technique';
  return accuses(rule) ? 'accused' : 'credited';
}

/** Labels of which a question has only one. */
const questions = new Set<string | undefined>(spinKinds.map((kind) => `spin-${kind}`));

/** What has kept the same label quiet here. */
function hushedBy(rule: string, span: Span, { silenced, labelOf }: OpinionInput): readonly SilencedBy[] {
  const label = labelOf(rule);
  return silenced
    .filter((other) => labelOf(other.rule) === label && meet(other.span, span))
    .map(({ by }) => by);
}

/** Whether it is the grammar around a hit that turned its meaning, which n-grams cannot tell. */
function isMatchGuard(by: SilencedBy): boolean {
  return (matchGuards as readonly SilencedBy[]).includes(by);
}

/** Place of a finding by which the same question is of another kind; -1 for none. */
function rivalOf(
  { rule, span }: Finding,
  found: readonly Finding[],
  labelOf: OpinionInput['labelOf'],
): number {
  if (!questions.has(labelOf(rule))) return -1;
  return found.findIndex((other) => questions.has(labelOf(other.rule)) && meet(other.span, span));
}

function meet(left: Span, right: Span): boolean {
  return left[0] < right[1] && left[1] > right[0];
}

/** 0 to 1, just enough at nothing, in hundredths. No exponential: its last digits differ between engines. */
function certainty(margin: number): number {
  const steep = slope * margin + halfway;
  return Math.round(50 * (1 + steep / Math.sqrt(1 + steep * steep))) / 100;
}

function spanOfClause({ clauses, normalised, starts, ends }: Reading, index: number): Span {
  const clause = clauses[index];
  if (clause === undefined) return [0, 0];
  return normalised.toOriginalSpan(starts[clause.start] as number, ends[clause.end - 1] as number);
}
