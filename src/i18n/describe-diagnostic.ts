import type { Diagnostic } from '../core/base/diagnostic.ts';
import type { Locale } from '../core/base/locale.ts';
import { diagnosticSentences } from './diagnostic-sentences.ts';
import { m } from './generated/messages.js';

type Sentence = (inputs: Record<string, string | number>, options: { locale: Locale }) => string;

const sentences = new Map<string, unknown>(Object.entries(diagnosticSentences));

/** A diagnostic as one sentence with a next step. */
export function describeDiagnostic({ code, data }: Diagnostic, locale: Locale): string {
  const sentence = (sentences.get(code) ?? m.diagnostics_other) as Sentence;
  return sentence({ code, ...data }, { locale });
}
