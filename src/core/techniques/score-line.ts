import type { Locale } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { isSure } from '../phrases/finding.ts';
import type { Analyser } from './create-analyser.ts';

/** One line of a labelled corpus, as far as scoring reads it. */
export interface CorpusLine {
  readonly id: string;
  readonly context?: string | undefined;
  readonly reply: string;
}

/** What `rapport score` prints for one line. */
export interface ScoredLine {
  readonly id: string;
  readonly findings: readonly {
    readonly label: string;
    readonly span: Span;
    readonly text: string;
    readonly confidence: number;
  }[];
}

/** Scores one reply by the labels of the corpora, hints left out; a label appears once, on its first span. */
export function scoreLine(
  analyser: Analyser,
  { id, context, reply }: CorpusLine,
  locale: Locale,
): ScoredLine {
  const findings = new Map<string, ScoredLine['findings'][number]>();
  for (const { rule, span, confidence } of analyser
    .analyse(reply, locale, { customerLine: context })
    .filter(isSure)) {
    const label = analyser.labelOf(rule);
    const known = findings.get(label ?? '');
    if (label === undefined || (known !== undefined && known.span[0] <= span[0])) continue;
    findings.set(label, { label, span, text: reply.slice(span[0], span[1]), confidence });
  }
  return {
    id,
    findings: [...findings.values()].sort(
      (left, right) => left.span[0] - right.span[0] || (left.label < right.label ? -1 : 1),
    ),
  };
}
