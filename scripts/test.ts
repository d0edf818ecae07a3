import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All that must hold, cheapest first; the first step that fails ends the run. Nothing is tried twice. */
const STEPS = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint and format', script: 'lint' },
  { name: 'unused code', script: 'unused' },
  { name: 'architecture', script: 'test:architecture', counts: true },
  { name: 'core', script: 'test:core', counts: true },
  { name: 'components', script: 'test:component', counts: true },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size' },
  { name: 'end to end', script: 'test:e2e', counts: true },
] as const;

const reports = mkdtempSync(join(tmpdir(), 'rapport-test-'));
const total = { passed: 0, failed: 0 };
const started = Date.now();
let failure: string | undefined;

for (const [index, step] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.name}`);
  const counts = 'counts' in step;
  const report = join(reports, `${index}.json`);
  const begun = Date.now();
  const extra = counts ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const status = await run(['run', '-s', step.script, ...extra]);
  const found = counts ? count(report) : { passed: 0, failed: 0 };
  total.passed += found.passed;
  total.failed += found.failed;
  // A step that counts no tests, or breaks before it could, counts as one itself.
  if (status === 0 && !counts) total.passed += 1;
  if (status !== 0 && found.failed === 0) total.failed += 1;
  console.log(`    ${status === 0 ? 'ok' : 'FAILED'}, ${seconds(begun)} s`);
  if (status !== 0) {
    failure = step.name;
    break;
  }
}

rmSync(reports, { recursive: true, force: true });
console.log(
  `\n${failure === undefined ? 'All steps hold' : `Stopped at: ${failure}`}, ${seconds(started)} s`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failure === undefined ? 0 : 1;

function run(args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    // npm is a script of the shell on Windows.
    const child = spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

function count(report: string): { passed: number; failed: number } {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: found.numPassedTests, failed: found.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
