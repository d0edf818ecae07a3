import type { Locale } from '../../../core/base/locale.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { familyOf, type LabelFamily } from '../../../core/techniques/label-family.ts';
import {
  type LabelledLine,
  type Measurement,
  measureLabels,
} from '../../../core/techniques/measure-labels.ts';
import { createBreath } from '../../../platform/breath.ts';
import { createSum } from './create-sum.ts';
import { linesOf, type SlicedFile, type TextProblem, TextProblemError } from './lines-of.ts';
import type { LineProblem } from './parse-labelled-line.ts';

/** Why a labelled file cannot be measured. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'empty' | TextProblem }
  | (LineProblem & { readonly line: number });

export interface MeasuredFile {
  readonly lines: number;
  readonly language: Locale;
  /** The one that most labels of the file belong to; the others are not judged. */
  readonly family: LabelFamily;
  readonly measurement: Measurement;
}

export type FileOutcome =
  | { readonly kind: 'measured'; readonly file: MeasuredFile }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'stopped' };

export interface Measuring {
  /** Null for the one that the lines name, or else `fallback`. */
  readonly language: Locale | null;
  readonly fallback: Locale;
  readonly onProgress: (fraction: number) => void;
  /** Asked between slices. */
  readonly isStopped: () => boolean;
}

const largestFile = 20_000_000;
/** Reading is quick beside measuring. */
const readingShare = 0.1;

/** Reads a labelled file and measures how well the rules agree with it, in slices. Bad content is told, never thrown. */
export async function measureFile(
  analyser: Analyser,
  file: SlicedFile,
  { language, fallback, onProgress, isStopped }: Measuring,
): Promise<FileOutcome> {
  if (file.size > largestFile) return { kind: 'problem', problem: { kind: 'too-large' } };
  // The schema library comes with the first file.
  const { parseLabelledLine } = await import('./parse-labelled-line.ts');
  const breathe = createBreath();
  const lines: LabelledLine[] = [];
  const languages: Record<Locale, number> = { zh: 0, en: 0 };
  let read = 0;
  try {
    for await (const { number, text } of linesOf(file)) {
      read += text.length;
      // UTF-8 may take three bytes a character: the bar then jumps a little, forwards.
      if (await breathe()) onProgress(readingShare * Math.min(1, read / file.size));
      if (isStopped()) return { kind: 'stopped' };
      if (text.trim() === '') continue;
      const parsed = parseLabelledLine(text);
      if (!parsed.ok) return { kind: 'problem', problem: { ...parsed.problem, line: number } };
      lines.push(parsed.value.line);
      if (parsed.value.language !== null) languages[parsed.value.language]++;
    }
  } catch (error) {
    if (error instanceof TextProblemError) return { kind: 'problem', problem: { kind: error.problem } };
    throw error;
  }
  if (lines.length === 0) return { kind: 'problem', problem: { kind: 'empty' } };

  const named = languages.zh === languages.en ? fallback : languages.zh > languages.en ? 'zh' : 'en';
  const spoken = language ?? named;
  const family = commonFamily(lines);
  const sum = createSum();
  for (const [index, line] of lines.entries()) {
    sum.add(measureLabels(analyser, [line], spoken, family));
    if (await breathe()) onProgress(readingShare + ((1 - readingShare) * (index + 1)) / lines.length);
    if (isStopped()) return { kind: 'stopped' };
  }
  return {
    kind: 'measured',
    file: { lines: lines.length, language: spoken, family, measurement: sum.total() },
  };
}

function commonFamily(lines: readonly LabelledLine[]): LabelFamily {
  const counts: Record<LabelFamily, number> = { rules: 0, spin: 0, fabe: 0 };
  for (const { labels } of lines) for (const { label } of labels) counts[familyOf(label)]++;
  const families = Object.keys(counts) as LabelFamily[];
  return families.reduce((most, family) => (counts[family] > counts[most] ? family : most));
}
