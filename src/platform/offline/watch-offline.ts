import { appWorker, startAppWorker } from './app-worker.ts';

/** Whether the app works without a network. */
export type OfflineState = 'ready' | 'not-yet' | 'unsupported';

const AGAIN_MS = 1_000;

/** Tells whether the app works without a network, and goes on looking until it does. Gives the way to stop. */
export function watchOffline(tell: (state: OfflineState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const ready = await hasAllFiles().catch(() => false);
    if (stopped) return;
    tell(ready ? 'ready' : 'not-yet');
    if (!ready) timer = setTimeout(look, AGAIN_MS);
  }

  startAppWorker().then(
    (worker) => (worker === null ? stopped || tell('unsupported') : look()),
    // Without a network there may be nothing to start, and yet all files from an earlier visit.
    look,
  );
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function hasAllFiles(): Promise<boolean> {
  const worker = await appWorker();
  // The worker's seal on a complete set of files: offline-worker/version-cache.ts.
  return worker?.active != null && (await caches.match(new URL('.whole', worker.scope).href)) !== undefined;
}
