import type { Finding, Silenced } from '../../phrases/finding.ts';
import { spinKinds } from '../../phrases/vocabulary.ts';
import type { Reading } from '../../text/reading.ts';
import type { Margins } from './ngram-classifier.ts';

/** What a margin must come to for a finding to be as likely as not: less where a rule's words were heard, least word for word. */
const evenOdds = { wordForWord: -1, heard: -0.75, unheard: 0.15 };
/** Hits surer than this have no gaps. */
const withGaps = 0.85;
/** How fast a margin beyond that makes it sure. */
const slope = 3;
/** A label that no rule heard is told of from here on, as a hint at first. */
const leastTold = 0.35;

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
}

/**
 * Reads a reply a second time, by its n-grams: a finding becomes as sure as both readings together make it, and a label
 * that no rule heard joins for the clause that is most like it, unless a guard has kept the rule quiet there.
 */
export function secondOpinion(input: OpinionInput): readonly Finding[] {
  const { margins, found, labelOf } = input;
  const { labels, values } = margins;
  const heard = new Set<string>();
  const weighed = found.map((finding) => {
    const label = labelOf(finding.rule);
    const column = label === undefined ? -1 : labels.indexOf(label);
    if (label === undefined || column < 0) return finding;
    heard.add(label);
    const even = finding.confidence > withGaps ? evenOdds.wordForWord : evenOdds.heard;
    return { ...finding, confidence: certainty(strongest(values, labels.length, column).margin - even) };
  });
  const told = labels.flatMap((label, column) => {
    if (heard.has(label)) return [];
    const { margin, clause } = strongest(values, labels.length, column);
    const confidence = certainty(margin - evenOdds.unheard);
    const rule = input.ruleOf(label);
    if (rule === undefined || confidence < leastTold) return [];
    return [{ rule, span: spanOfClause(input.reading, clause), confidence }];
  });
  told.sort((left, right) => right.confidence - left.confidence);
  for (const finding of told) if (!isSpokenFor(finding, weighed, input)) weighed.push(finding);
  return weighed;
}

/** Labels of which a question has only one. */
const questions = new Set<string | undefined>(spinKinds.map((kind) => `spin-${kind}`));

/** Whether a guard has kept the same label quiet here, or the clause is known to be another kind of question. */
function isSpokenFor(
  { rule, span }: Finding,
  found: readonly Finding[],
  { silenced, labelOf }: OpinionInput,
): boolean {
  const meets = (other: Silenced | Finding) => other.span[0] < span[1] && other.span[1] > span[0];
  const label = labelOf(rule);
  return (
    silenced.some((other) => labelOf(other.rule) === label && meets(other)) ||
    (questions.has(label) && found.some((other) => questions.has(labelOf(other.rule)) && meets(other)))
  );
}

/** The clause in which a label stands out most. */
function strongest(values: Float64Array, width: number, column: number): { margin: number; clause: number } {
  let margin = Number.NEGATIVE_INFINITY;
  let clause = 0;
  for (let at = column, number = 0; at < values.length; at += width, number += 1) {
    if ((values[at] as number) <= margin) continue;
    margin = values[at] as number;
    clause = number;
  }
  return { margin, clause };
}

/** 0 to 1, a half at nothing, in hundredths. No exponential: its last digits differ between engines. */
function certainty(margin: number): number {
  const steep = slope * margin;
  return Math.round(50 * (1 + steep / Math.sqrt(1 + steep * steep))) / 100;
}

function spanOfClause({ clauses, normalised, starts, ends }: Reading, index: number): Finding['span'] {
  const clause = clauses[index];
  if (clause === undefined) return [0, 0];
  return normalised.toOriginalSpan(starts[clause.start] as number, ends[clause.end - 1] as number);
}
