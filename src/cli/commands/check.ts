import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../core/base/locale.ts';
import { checkPack } from '../../core/check/check-pack.ts';
import { checkRules, type HeardReply } from '../../core/check/check-rules.ts';
import { compileLibrary } from '../../core/pack/compile-library.ts';
import type { Program } from '../../core/pack/program.ts';
import { describeDiagnostic } from '../../i18n/describe-diagnostic.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { builtInLibraryKept } from '../kept-library.ts';
import { loadPack } from '../load-pack.ts';
import { printDiagnostic } from '../print-diagnostic.ts';
import { readFolder } from '../read-folder.ts';

/**
 * `rapport check <pack>…`: prints nothing and exits 0 when all is well. A folder of rules is checked by the rules'
 * own examples, and by what is said in the packs beside it.
 */
export const check = defineCommand(
  { format: { type: 'string' } },
  async (paths, { format = 'text' }, locale) => {
    if (paths.length === 0) throw new UsageError(m.cli_check_needs_pack({}, { locale }));
    if (format !== 'text' && format !== 'json')
      throw new UsageError(m.cli_format({ allowed: 'text, json' }, { locale }));
    const library = await builtInLibraryKept();
    const packs = paths.filter((path) => !isRulesFolder(path)).map((path) => loadPack(path, library, locale));
    const said = packs.flatMap(({ program }) => (program ? repliesOf(program) : []));
    const checked = [
      ...packs.map(({ program, diagnostics, files, prefix }) => ({
        prefix,
        diagnostics: program ? [...diagnostics, ...checkPack(files, program)] : diagnostics,
      })),
      ...paths.filter(isRulesFolder).map((path) => checkRulesFolder(path, said)),
    ];
    let found = 0;
    for (const { prefix, diagnostics } of checked) {
      for (const diagnostic of diagnostics) {
        found++;
        const message = describeDiagnostic(diagnostic, locale);
        const json = { ...diagnostic, file: prefix + diagnostic.file, message };
        console.log(format === 'json' ? JSON.stringify(json) : printDiagnostic(diagnostic, prefix, locale));
      }
    }
    return found === 0 ? 0 : 1;
  },
);

/** The folder of the rules, rather than a pack. */
function isRulesFolder(path: string): boolean {
  return existsSync(join(path, 'traits.yaml')) && !existsSync(join(path, 'pack.yaml'));
}

function checkRulesFolder(path: string, said: readonly HeardReply[]) {
  const files = readFolder(path);
  const { library, diagnostics } = compileLibrary(
    new Map([...files].map(([name, text]) => [`rules/${name}`, text] as const)),
  );
  const prefix = path.endsWith('/') ? path : `${path}/`;
  return library
    ? { prefix, diagnostics: checkRules(files, library, said) }
    : { prefix: prefix.replace(/rules\/$/, ''), diagnostics };
}

/** Everything that authors let an agent say. */
function repliesOf({ scenarios }: Program): readonly HeardReply[] {
  return scenarios.flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node.kind === 'choice'
        ? node.replies.flatMap(({ say, hears }) =>
            locales.flatMap((locale) => [say[locale], ...hears[locale]].map((text) => ({ text, locale }))),
          )
        : [],
    ),
  );
}
