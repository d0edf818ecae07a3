import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '../core/base/locale.ts';
import { m } from '../i18n/generated/messages.js';
import { type Command, UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Makes a command out of its options and its deed; usage mistakes become one sentence and status 2. */
export function defineCommand(
  options: Options,
  run: (paths: readonly string[], values: Values, locale: Locale) => number | Promise<number>,
): Command {
  return async (args, locale) => {
    try {
      const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
      return await run(positionals, values as Values, locale);
    } catch (error) {
      const usage =
        error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
      if (!usage) throw error;
      console.error(`${(error as Error).message}\n${m.cli_see_help({}, { locale })}`);
      return 2;
    }
  };
}
