import { z } from 'zod';
import { familyOf, type LabelFamily } from './label-family.ts';
import type { LabelledLine } from './measure-labels.ts';

const lineSchema = z.object({
  id: z.string(),
  context: z.string().optional(),
  reply: z.string(),
  labels: z.array(z.object({ label: z.string(), span: z.string().nullable() })),
});

/** A labelled file, or the number (from 1) of the first line that is none. */
export type LabelledFile =
  | { readonly ok: true; readonly lines: readonly LabelledLine[]; readonly family: LabelFamily }
  | { readonly ok: false; readonly line: number };

/** Reads JSON Lines of labelled replies; empty lines are passed over. The family is that of most of its labels. */
export function readLabelled(text: string): LabelledFile {
  const lines: LabelledLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      lines.push(lineSchema.parse(JSON.parse(line)));
    } catch {
      return { ok: false, line: index + 1 };
    }
  }
  if (lines.length === 0) return { ok: false, line: 1 };
  const counts = { rules: 0, spin: 0, fabe: 0 };
  for (const { label } of lines.flatMap(({ labels }) => labels)) counts[familyOf(label)]++;
  const families = ['rules', 'spin', 'fabe'] as const;
  const family = families.reduce((most, one) => (counts[one] > counts[most] ? one : most));
  return { ok: true, lines, family };
}
