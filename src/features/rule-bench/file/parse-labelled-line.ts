import { z } from 'zod';
import { type Locale, locales } from '../../../core/base/locale.ts';
import type { LabelledLine } from '../../../core/techniques/measure-labels.ts';
import { longestReply } from '../longest-reply.ts';

/** A line of a labelled file, with the language that it names. */
export interface ParsedLine {
  readonly line: LabelledLine;
  readonly language: Locale | null;
}

export type LineProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'field'; readonly field: string };

export type LineResult =
  | { readonly ok: true; readonly value: ParsedLine }
  | { readonly ok: false; readonly problem: LineProblem };

/** A line longer than this is no labelled reply, and reading it would hold the page. */
const longestLine = 50_000;

const lineSchema = z.object({
  id: z.string().min(1),
  lang: z.enum(locales).optional().catch(undefined),
  context: z.string().nullish(),
  reply: z.string(),
  labels: z.array(z.object({ label: z.string().min(1), span: z.string().nullish() })),
});

/** Reads one line; what else it holds is left alone. */
export function parseLabelledLine(text: string): LineResult {
  if (text.length > longestLine) return { ok: false, problem: { kind: 'too-long' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problem: { kind: 'not-json' } };
  const { success, data, error } = lineSchema.safeParse(json);
  if (!success) return { ok: false, problem: { kind: 'field', field: String(error.issues[0]?.path[0]) } };
  const { id, lang, context, reply, labels } = data;
  if (reply.length > longestReply || (context ?? '').length > longestReply)
    return { ok: false, problem: { kind: 'too-long' } };
  const line: LabelledLine = {
    id,
    reply,
    ...(context ? { context } : {}),
    labels: labels.map(({ label, span }) => ({ label, span: span ?? null })),
  };
  return { ok: true, value: { line, language: lang ?? null } };
}
