import { m } from '../i18n/generated/messages.js';
import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { create } from './commands/create.ts';
import { play } from './commands/play.ts';
import { replayAttempts } from './commands/replay.ts';
import { reportAttempts } from './commands/report.ts';
import { score } from './commands/score.ts';
import { preferredLocale } from './preferred-locale.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  score,
  play,
  replay: replayAttempts,
  report: reportAttempts,
  new: create,
};

/** Exit status: 0 fine, 1 content at fault, 2 usage. */
async function main(args: readonly string[]): Promise<number> {
  const locale = preferredLocale(process.env);
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const help = args.includes('--help') || name === 'help';
  if (!command || help) {
    const write = help ? console.log : console.error;
    write(m.cli_usage({}, { locale }));
    return help ? 0 : 2;
  }
  return command(rest, locale);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough: `rapport play … | head` is no fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(m.cli_failed({ reason }, { locale: preferredLocale(process.env) }));
  return 1;
});
