import { problem } from '../../core/base/diagnostic.ts';
import { visible } from '../../exchange/safe-path.ts';
import type { ImportStep } from '../../features/library/imports/import-outcome.ts';
import type { PreparedPack } from './prepare-pack.ts';
import type { ImportJob, ImportMessage } from './worker-messages.ts';

/** Milliseconds that may pass without a sign of life: each file, plan and step of a plan gives one. */
const longestSilence = 2_000;

/** Milliseconds that the script and the rules have to get ready, each time. */
const openingTime = 10_000;

/** Milliseconds that a pack has in all, and what each byte of authored text adds: a built-in pack has 30 s and takes 2. */
const flatTime = 10_000;
const timePerByte = 0.1;
const mostTime = 60_000;

/** Prepares a pack in a thread of its own and ends that when its time is up, or when `signal` says so (null). */
export async function runInWorker(
  job: ImportJob,
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
): Promise<PreparedPack | null> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<PreparedPack | null>((resolve) => {
    const name = visible(job.input[0]?.path ?? '.');
    const tooSlow = (ms: number) => refuse('import-too-slow', { seconds: Math.round(ms / 1000) });
    const refuse = (code: string, data: Readonly<Record<string, number>> = {}) =>
      resolve({ ok: false, diagnostics: [problem(code, name, data)] });
    let begun: number | null = null;
    // The first word takes as long as the script and the library need.
    let silence = setTimeout(tooSlow, openingTime, openingTime);
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      clearTimeout(silence);
      if (data.type === 'done') {
        resolve(data.prepared);
        return;
      }
      const { step, bytes } = data;
      onStep(step);
      if (step.stage === 'opening') {
        silence = setTimeout(tooSlow, openingTime, openingTime);
        return;
      }
      begun ??= performance.now();
      const allowed = Math.min(mostTime, flatTime + bytes * timePerByte);
      const left = Math.max(0, allowed - (performance.now() - begun));
      silence = setTimeout(
        tooSlow,
        Math.min(left, longestSilence),
        left < longestSilence ? allowed : longestSilence,
      );
    };
    // Out of memory, or a script that could not be fetched.
    worker.onerror = () => refuse('import-failed');
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.postMessage(
      job,
      job.input.map(({ bytes }) => bytes.buffer),
    );
  });
  return answer.finally(() => worker.terminate());
}
