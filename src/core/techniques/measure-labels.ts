import type { Locale } from '../base/locale.ts';
import type { Analyser } from './create-analyser.ts';
import { familyOf, type LabelFamily } from './label-family.ts';
import { type CorpusLine, scoreLine } from './score-line.ts';

/** A labelled reply; a label without a span is carried by the whole of it. */
export interface LabelledLine extends CorpusLine {
  readonly labels: readonly { readonly label: string; readonly span: string | null }[];
}

export interface Tally {
  readonly hit: number;
  /** Found and not labelled. */
  readonly wrong: number;
  readonly missed: number;
}

/** How well the rules agree with a labelled file. */
export interface Measurement {
  readonly total: Tally;
  /** By label, in alphabetical order. */
  readonly labels: readonly (readonly [string, Tally])[];
  /** Mean overlap of found and labelled spans, 0..1: twice what they share, in words or characters, over both lengths. */
  readonly overlap: number;
  /** Lines without a fault among their labels, and those of them in which one was found. */
  readonly faultless: { readonly lines: number; readonly accused: number };
  /** Lines on which rules and labels differ, in order. */
  readonly failures: readonly {
    readonly line: LabelledLine;
    readonly wrong: readonly { readonly label: string; readonly text: string }[];
    readonly missed: readonly { readonly label: string; readonly span: string | null }[];
  }[];
}

/** Scores every line and compares what was found with its labels, one family of labels at a time. */
export function measureLabels(
  analyser: Analyser,
  lines: readonly LabelledLine[],
  locale: Locale,
  family: LabelFamily,
): Measurement {
  const tallies = new Map<string, { hit: number; wrong: number; missed: number }>();
  const count = (label: string, what: keyof Tally): void => {
    const tally = tallies.get(label) ?? { hit: 0, wrong: 0, missed: 0 };
    tally[what]++;
    tallies.set(label, tally);
  };
  const failures: Measurement['failures'][number][] = [];
  const overlaps: number[] = [];
  const faultless = { lines: 0, accused: 0 };
  for (const line of lines) {
    const found = scoreLine(analyser, line, locale).findings.filter(
      ({ label }) => familyOf(label) === family,
    );
    const expected = line.labels.filter(({ label }) => familyOf(label) === family);
    const wrong = found.filter(({ label }) => !expected.some((other) => other.label === label));
    const missed = expected.filter(({ label }) => !found.some((other) => other.label === label));
    for (const { label } of wrong) count(label, 'wrong');
    for (const { label } of missed) count(label, 'missed');
    for (const { label, text } of found) {
      const labelled = expected.find((other) => other.label === label);
      if (!labelled) continue;
      count(label, 'hit');
      overlaps.push(overlapOf(text, labelled.span ?? line.reply, locale));
    }
    if (wrong.length > 0 || missed.length > 0) failures.push({ line, wrong, missed });
    if (expected.every(({ label }) => !isFault(label))) {
      faultless.lines++;
      if (wrong.some(({ label }) => isFault(label))) faultless.accused++;
    }
  }
  const sum = (what: keyof Tally) => [...tallies.values()].reduce((all, tally) => all + tally[what], 0);
  return {
    total: { hit: sum('hit'), wrong: sum('wrong'), missed: sum('missed') },
    labels: [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)),
    overlap: overlaps.length === 0 ? 1 : overlaps.reduce((all, one) => all + one, 0) / overlaps.length,
    faultless,
    failures,
  };
}

/** Precision, recall and their harmonic mean, each 0..1. */
export function ratesOf({
  hit,
  wrong,
  missed,
}: Tally): Readonly<Record<'precision' | 'recall' | 'f1', number>> {
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + missed);
  return { precision, recall, f1: (2 * hit) / Math.max(1, 2 * hit + wrong + missed) };
}

function isFault(label: string): boolean {
  return familyOf(label) === 'rules' && !/^(do|court)-/.test(label);
}

/** Two spans of one reply, compared piece by piece as bags: what is shared, twice, over both lengths. */
function overlapOf(a: string, b: string, locale: Locale): number {
  const pieces = (text: string) =>
    text.toLowerCase().match(locale === 'zh' ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}']+/gu) ?? [];
  const [left, right] = [pieces(a), pieces(b)];
  const rest = [...right];
  let shared = 0;
  for (const piece of left) {
    const at = rest.indexOf(piece);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}
