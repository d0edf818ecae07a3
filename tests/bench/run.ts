import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The figures to reach, each measured beside its peers in one run. The peers are installed here, on the first run,
 * into a package of their own. Ratios count; absolute numbers belong to the machine.
 *
 *   npm run bench                 everything
 *   npm run bench -- engine       one part: engine, rules, report, call, screen
 */
const parts = {
  engine: async () => (await import('./engine.ts')).benchEngine(),
  rules: async () => (await import('./rules.ts')).benchRules(),
  report: async () => (await import('./report.ts')).benchReport(),
  call: async () => (await import('./call-speed.ts')).benchCallSpeed(),
  screen: async () => (await import('./first-screen.ts')).benchFirstScreen(),
} as const;

const peers = fileURLToPath(new URL('./peers/', import.meta.url));
if (!existsSync(`${peers}node_modules`)) {
  console.log('Installing the peers of the benchmark …');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
