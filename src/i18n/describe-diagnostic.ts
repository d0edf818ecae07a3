import type { Diagnostic } from '../core/base/diagnostic.ts';
import type { Locale } from '../core/base/locale.ts';
import { m } from './generated/messages.js';

type Sentence = (inputs: Record<string, string | number>, options: { locale: Locale }) => string;

/** A diagnostic as one sentence with a next step. */
export function describeDiagnostic({ code, data }: Diagnostic, locale: Locale): string {
  const sentences = m as unknown as Readonly<Record<string, Sentence | undefined>>;
  const sentence = sentences[`diagnostics_${code.replaceAll('-', '_')}`] ?? m.diagnostics_other;
  return (sentence as Sentence)({ code, ...data }, { locale });
}
