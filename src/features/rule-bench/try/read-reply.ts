import type { Locale } from '../../../core/base/locale.ts';
import type { Span } from '../../../core/base/span.ts';
import { type Library, type Mark, markIndex } from '../../../core/pack/library.ts';
import { type Finding, isSure, type SilencedBy } from '../../../core/phrases/finding.ts';
import type { Rule } from '../../../core/phrases/rule-schema.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { reasonsFor } from '../../../core/techniques/ngrams/ngram-reasons.ts';

/** What a finding is to the reader: well done, a fault, a wording to polish, or too unsure to count. */
export type HeardTone = 'do' | 'dont' | 'wording' | 'hint';

/** A rule that fires. */
export interface HeardRule {
  readonly rule: Rule;
  readonly tone: HeardTone;
  readonly span: Span;
  readonly confidence: number;
  /** What this finding is worth by itself; null for a hint and for one that another rule is paid for. */
  readonly points: number | null;
  /** Words that speak for it. */
  readonly reasons: readonly string[];
  /** The rule that is paid instead. */
  readonly paid: Mark | null;
  readonly repaired: boolean;
}

/** A rule or trait that nearly fired. */
export interface AlmostRule {
  readonly mark: Mark;
  readonly spans: readonly Span[];
  readonly by: SilencedBy;
  /** The rules of which one must stand beside it. */
  readonly beside: readonly Mark[];
}

export interface HeardReply {
  /** Faults first, then in the order of the words. */
  readonly rules: readonly HeardRule[];
  readonly almost: readonly AlmostRule[];
  /** What only moves the mood. */
  readonly traits: readonly Mark[];
}

const rank: readonly HeardTone[] = ['dont', 'wording', 'do', 'hint'];

/** All that the rules hear in a reply, and all that they nearly hear. */
export function readReply(
  library: Library,
  analyser: Analyser,
  reply: string,
  locale: Locale,
  customerLine: string,
): HeardReply {
  const context = customerLine.trim() === '' ? {} : { customerLine };
  const { findings, silenced } = analyser.explain(reply, locale, context);
  const weighed = analyser.weigh(reply, locale, context);
  const markOf = (id: string): Mark | null => library.marks[markIndex(library, id)] ?? null;
  const marksOf = (ids: readonly string[]) => ids.map(markOf).filter((mark) => mark !== null);

  const rules = findings.flatMap((finding): HeardRule[] => {
    const rule = markOf(finding.rule)?.rule;
    const label = analyser.labelOf(finding.rule);
    const reasons = weighed && label !== undefined ? reasonsFor(weighed, label) : [];
    return rule ? [{ ...heardRule(finding, rule, markOf), reasons }] : [];
  });
  const almost = new Map<string, { mark: Mark; spans: Span[]; by: SilencedBy; beside: readonly Mark[] }>();
  for (const { rule, span, by } of silenced) {
    const mark = markOf(rule);
    if (!mark) continue;
    const known = almost.get(`${rule} ${by}`);
    if (known === undefined) {
      almost.set(`${rule} ${by}`, { mark, spans: [span], by, beside: marksOf(mark.rule?.beside ?? []) });
    } else if (!known.spans.some(([start, end]) => start === span[0] && end === span[1])) {
      known.spans.push(span);
    }
  }
  return {
    rules: rules.sort(
      (a, b) => rank.indexOf(a.tone) - rank.indexOf(b.tone) || a.span[0] - b.span[0] || a.span[1] - b.span[1],
    ),
    almost: [...almost.values()],
    traits: marksOf(findings.map(({ rule }) => rule)).filter(({ rule }) => rule === null),
  };
}

function heardRule(
  finding: Finding,
  rule: Rule,
  markOf: (id: string) => Mark | null,
): Omit<HeardRule, 'reasons'> {
  const { span, confidence, sharedWith, repaired = false } = finding;
  const sure = isSure(finding);
  const paid = sharedWith === undefined ? null : markOf(sharedWith);
  const worth = repaired ? rule.points / 2 : rule.points;
  const tone = sure ? toneOf(rule) : 'hint';
  return { rule, tone, span, confidence, points: sure && !paid ? worth : null, paid, repaired };
}

function toneOf({ points, family }: Rule): HeardTone {
  if (points > 0) return 'do';
  if (points < 0) return family === 'wording' ? 'wording' : 'dont';
  return family === 'dont' || family === 'fault' ? 'dont' : 'do';
}
