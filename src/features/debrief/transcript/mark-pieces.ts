import type { ReportEvidence } from '../../../core/report/report.ts';
import { evidenceTone, type MarkTone } from '../evidence-tone.ts';

/** A stretch of a reply over which the same marks lie. */
export interface MarkPiece {
  readonly start: number;
  readonly text: string;
  /** Marks that cover it, the gravest first and then the narrowest; empty for plain words. */
  readonly marks: readonly ReportEvidence[];
  /** Those of them that begin here. */
  readonly begins: readonly ReportEvidence[];
}

export interface SplitReply {
  readonly pieces: readonly MarkPiece[];
  /** Marks of the reply as a whole, which no stretch of it carries. */
  readonly whole: readonly ReportEvidence[];
}

const weight: Readonly<Record<MarkTone, number>> = { dont: 0, wording: 1, do: 2, hint: 3 };

/** Cuts a reply wherever a mark begins or ends, so that overlapping marks each keep all their words. */
export function markPieces(text: string, evidence: readonly ReportEvidence[]): SplitReply {
  const spanned: { readonly item: ReportEvidence; readonly start: number; readonly end: number }[] = [];
  const whole: ReportEvidence[] = [];
  for (const item of evidence) {
    const start = Math.max(0, item.span?.[0] ?? 0);
    const end = Math.min(text.length, item.span?.[1] ?? 0);
    if (item.span === null || end <= start || (start === 0 && end === text.length)) whole.push(item);
    else spanned.push({ item, start, end });
  }
  const cuts = [...new Set([0, text.length, ...spanned.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = spanned
      .filter((one) => one.start <= start && one.end >= end)
      .sort((a, b) => gravity(a.item) - gravity(b.item) || a.end - a.start - (b.end - b.start));
    return {
      start,
      text: text.slice(start, end),
      marks: over.map(({ item }) => item),
      begins: over.filter((one) => one.start === start).map(({ item }) => item),
    };
  });
  return { pieces, whole };
}

function gravity(mark: ReportEvidence): number {
  return weight[evidenceTone(mark)];
}

/** The tones of a stretch, the gravest first. */
export function piecesTones(marks: readonly ReportEvidence[]): readonly MarkTone[] {
  return [...new Set(marks.map(evidenceTone))].sort((a, b) => weight[a] - weight[b]);
}
