import { verifyAttempt } from '../../core/attempt/verify-attempt.ts';
import { createAnalyser } from '../../core/techniques/create-analyser.ts';
import { m } from '../../i18n/generated/messages.js';
import { checkSeal } from '../../platform/device-key.ts';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { builtInLibraryKept } from '../kept-library.ts';
import { createPackFinder } from '../pack-finder.ts';
import { readAttempts } from '../read-attempts.ts';

/**
 * `rapport replay <attempt>…`: decides every step again and checks the seal, where there is one; one JSON a line with
 * the drift and what was altered, status 1 when there is any.
 */
export const replayAttempts = defineCommand(
  { pack: { type: 'string', multiple: true } },
  async (paths, values, locale) => {
    if (paths.length === 0) throw new UsageError(m.cli_needs_attempt({}, { locale }));
    const library = await builtInLibraryKept();
    const find = createPackFinder(
      (values.pack as unknown as readonly string[] | undefined) ?? [],
      library,
      locale,
    );
    const analyser = createAnalyser(library);
    let faults = 0;
    for (const read of readAttempts(paths, locale)) {
      if (!read.ok) {
        faults++;
        console.log(JSON.stringify({ error: 'not-an-attempt', file: read.file, line: read.line }));
        continue;
      }
      const { header } = read.attempt;
      const program = find(header.pack);
      const verified = program
        ? verifyAttempt(program, read.attempt, analyser)
        : ({ ok: false, problem: 'unknown-pack', n: 0 } as const);
      const altered = read.seal && (await checkSeal(read.attempt, program, read.seal));
      if (!verified.ok || verified.drift.length > 0 || altered) faults++;
      console.log(
        JSON.stringify({
          id: header.id,
          ...(altered ? { altered } : {}),
          ...(verified.ok ? { drift: verified.drift } : { error: verified.problem, n: verified.n }),
        }),
      );
    }
    return faults === 0 ? 0 : 1;
  },
);
