import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import type { Locale } from '../../src/core/base/locale.ts';

export const root = join(import.meta.dirname, '../..');
export const template = join(root, 'scenarios/template');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as people run it, in a process of its own. */
export function rapport(args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/rapport.ts', ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, RAPPORT_LANG: 'en' } },
  );
  return { status, out: stdout, err: stderr };
}

/** One subcommand in this process: quicker where a process of its own shows nothing more. */
export async function run(
  command: Command,
  args: readonly string[],
  locale: Locale = 'en',
): Promise<Outcome> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const status = await command(args, locale);
    const text = (spy: typeof out) => spy.mock.calls.map(([line]) => `${line}\n`).join('');
    return { status, out: text(out), err: text(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

/** A folder for the files of one test file, removed afterwards. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
