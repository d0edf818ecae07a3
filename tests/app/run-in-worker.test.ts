import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInWorker } from '../../src/app/imports/run-in-worker.ts';
import type { ImportMessage } from '../../src/app/imports/worker-messages.ts';

/** A worker that says what a test makes it say. */
class ScriptedWorker {
  static latest: ScriptedWorker;
  onmessage: ((event: { readonly data: ImportMessage }) => void) | null = null;
  onerror: (() => void) | null = null;
  given: unknown = null;
  ended = false;

  constructor() {
    ScriptedWorker.latest = this;
  }

  postMessage(job: unknown): void {
    this.given = job;
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: ImportMessage): void {
    if (!this.ended) this.onmessage?.({ data });
  }

  step(stage: 'opening' | 'reading' | 'playing', bytes = 0): void {
    this.say({ type: 'step', step: { stage, done: 0, of: 0 }, bytes });
  }
}

const job = { input: [{ path: 'pack.zip', bytes: new Uint8Array(4) }], library: '{}' };

function begin() {
  const stopping = new AbortController();
  const steps: string[] = [];
  const outcome = runInWorker(job, ({ stage }) => steps.push(stage), stopping.signal);
  return { worker: ScriptedWorker.latest, outcome, steps, stop: () => stopping.abort() };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('Worker', ScriptedWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const tooSlow = (seconds: number) => ({
  ok: false,
  diagnostics: [expect.objectContaining({ code: 'import-too-slow', file: 'pack.zip', data: { seconds } })],
});

describe('a worker', () => {
  test('that answers is believed, and ended', async () => {
    const { worker, outcome, steps } = begin();
    worker.step('reading');
    worker.say({ type: 'done', prepared: { ok: false, diagnostics: [] } });
    expect(await outcome).toEqual({ ok: false, diagnostics: [] });
    expect(steps).toEqual(['reading']);
    expect(worker.ended).toBe(true);
  });

  test('that falls silent over a pack is ended after two seconds', async () => {
    const { worker, outcome } = begin();
    worker.step('opening');
    vi.advanceTimersByTime(1_900);
    worker.step('reading');
    vi.advanceTimersByTime(1_999);
    expect(worker.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual(tooSlow(2));
    expect(worker.ended).toBe(true);
  });

  test('that goes on and on is ended when the time of the pack is up, which is longer for a large one', async () => {
    for (const [bytes, seconds] of [
      [0, 10],
      [100_000, 20],
      [8_000_000, 60],
    ] as const) {
      const { worker, outcome } = begin();
      for (let passed = 0; passed < seconds * 1_000; passed += 500) {
        worker.step('playing', bytes);
        expect(worker.ended).toBe(false);
        vi.advanceTimersByTime(500);
      }
      worker.step('playing', bytes);
      expect(await outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'import-too-slow' }] });
    }
  });

  test('that never begins is ended after ten seconds', async () => {
    const { outcome } = begin();
    vi.advanceTimersByTime(10_000);
    expect(await outcome).toEqual(tooSlow(10));
  });

  test('that breaks, or runs out of memory, has failed', async () => {
    const { worker, outcome } = begin();
    worker.onerror?.();
    expect(await outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'import-failed' }] });
    expect(worker.ended).toBe(true);
  });

  test('is ended when the user says so', async () => {
    const { worker, outcome, stop } = begin();
    stop();
    expect(await outcome).toBe(null);
    expect(worker.ended).toBe(true);
  });
});
