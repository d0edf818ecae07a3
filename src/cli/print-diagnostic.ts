import type { Diagnostic } from '../core/base/diagnostic.ts';
import type { Locale } from '../core/base/locale.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';

/** One line a person and an editor can read: `file:line:column: code: sentence`. */
export function printDiagnostic(diagnostic: Diagnostic, prefix: string, locale: Locale): string {
  const { file, range, code } = diagnostic;
  return `${prefix}${file}:${range.line}:${range.column}: ${code}: ${describeDiagnostic(diagnostic, locale)}`;
}
