import { type AttemptHeader, type Mode, modes, scoringVersion } from '../../core/attempt/attempt.ts';
import { type Locale, locales } from '../../core/base/locale.ts';
import type { Program } from '../../core/pack/program.ts';
import { type Policy, playRun, policies } from '../../core/scoring/play-run.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { builtInLibraryKept } from '../kept-library.ts';
import { loadPack } from '../load-pack.ts';
import { playReplies } from '../play-replies.ts';
import { printDiagnostic } from '../print-diagnostic.ts';

/** `rapport play <pack> <scenario>`: attempts, one JSON a line. */
export const play = defineCommand(
  {
    persona: { type: 'string' },
    temper: { type: 'string' },
    seed: { type: 'string', default: '1' },
    mode: { type: 'string', default: 'practice' },
    lang: { type: 'string', default: 'zh' },
    policy: { type: 'string' },
    replies: { type: 'string' },
    runs: { type: 'string', default: '1' },
  },
  async ([path, scenario, ...others], values, locale) => {
    if (path === undefined || scenario === undefined || others.length > 0) {
      throw new UsageError(m.cli_play_needs({}, { locale }));
    }
    const oneOf = <T extends string>(name: string, allowed: readonly T[]): T => {
      const found = allowed.find((value) => value === values[name]);
      if (found === undefined)
        throw new UsageError(m.cli_one_of({ name, allowed: allowed.join(', ') }, { locale }));
      return found;
    };
    const whole = (name: string): number => {
      const number = Number(values[name]);
      if (!Number.isSafeInteger(number) || number < 0)
        throw new UsageError(m.cli_whole_number({ name }, { locale }));
      return number;
    };
    const mode = oneOf<Mode>('mode', modes);
    const lang = oneOf<Locale>('lang', locales);
    const [seed, runs] = [whole('seed'), whole('runs')];
    if ((values.policy === undefined) === (values.replies === undefined)) {
      throw new UsageError(m.cli_policy_or_replies({}, { locale }));
    }
    const policy = values.policy === undefined ? null : oneOf<Policy>('policy', policies);

    const { program, diagnostics, prefix } = loadPack(path, await builtInLibraryKept(), locale);
    if (!program) {
      for (const diagnostic of diagnostics) console.error(printDiagnostic(diagnostic, prefix, locale));
      return 1;
    }
    const header = headerFor(program, scenario, values, { seed, mode, lang }, locale);
    if (policy === null) return playReplies(program, header, String(values.replies), locale);
    for (let run = 0; run < runs; run++) {
      const id = `${policy}-${header.scenario}-${header.persona}-${header.temper}-${seed + run}`;
      console.log(JSON.stringify(playRun(program, { ...header, id, seed: seed + run }, policy)));
    }
    return 0;
  },
);

function headerFor(
  program: Program,
  scenarioId: string,
  values: Readonly<Record<string, string | boolean | undefined>>,
  { seed, mode, lang }: { seed: number; mode: Mode; lang: Locale },
  locale: Locale,
): AttemptHeader {
  const scenario = program.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) {
    const known = program.scenarios.map(({ id }) => id).join(', ');
    throw new UsageError(m.cli_one_of({ name: 'scenario', allowed: known }, { locale }));
  }
  const { personas, tempers } = program.library;
  const pick = (name: 'persona' | 'temper', all: readonly { readonly id: string }[], own: number): string => {
    const wanted = values[name] ?? all[own]?.id;
    const found = all.find(({ id }) => id === wanted);
    if (!found)
      throw new UsageError(m.cli_one_of({ name, allowed: all.map(({ id }) => id).join(', ') }, { locale }));
    return found.id;
  };
  return {
    formatVersion: 1,
    id: `replies-${scenarioId}-${seed}`,
    pack: program.digest,
    packId: program.id,
    scenario: scenarioId,
    persona: pick('persona', personas, scenario.customer.persona),
    temper: pick('temper', tempers, scenario.customer.temper),
    seed,
    mode,
    scoringVersion,
    locale: lang,
  };
}
