import { m } from '../i18n/generated/messages.js';
import type { Command } from './command.ts';
import { preferredLocale } from './preferred-locale.ts';

/** Loaded one at a time: a command does not wait for what the others need. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  score: async () => (await import('./commands/score.ts')).score,
  play: async () => (await import('./commands/play.ts')).play,
  replay: async () => (await import('./commands/replay.ts')).replayAttempts,
  report: async () => (await import('./commands/report.ts')).reportAttempts,
  new: async () => (await import('./commands/create.ts')).create,
};

/** Exit status: 0 fine, 1 content at fault, 2 usage. */
async function main(args: readonly string[]): Promise<number> {
  const locale = preferredLocale(process.env);
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const help = args.includes('--help') || name === 'help';
  if (!load || help) {
    const write = help ? console.log : console.error;
    write(m.cli_usage({}, { locale }));
    return help ? 0 : 2;
  }
  const command = await load();
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
