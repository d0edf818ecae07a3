import { checkPack } from '../../core/check/check-pack.ts';
import { describeDiagnostic } from '../../i18n/describe-diagnostic.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { loadPack, requireLibrary } from '../load-pack.ts';
import { printDiagnostic } from '../print-diagnostic.ts';

/** `rapport check <pack>…`: prints nothing and exits 0 when all is well. */
export const check = defineCommand({ format: { type: 'string' } }, (paths, { format = 'text' }, locale) => {
  if (paths.length === 0) throw new UsageError(m.cli_check_needs_pack({}, { locale }));
  if (format !== 'text' && format !== 'json')
    throw new UsageError(m.cli_format({ allowed: 'text, json' }, { locale }));
  const library = requireLibrary();
  let found = 0;
  for (const path of paths) {
    const { program, diagnostics, files, prefix } = loadPack(path, library, locale);
    for (const diagnostic of program ? [...diagnostics, ...checkPack(files, program)] : diagnostics) {
      found++;
      const message = describeDiagnostic(diagnostic, locale);
      const json = { ...diagnostic, file: prefix + diagnostic.file, message };
      console.log(format === 'json' ? JSON.stringify(json) : printDiagnostic(diagnostic, prefix, locale));
    }
  }
  return found === 0 ? 0 : 1;
});
