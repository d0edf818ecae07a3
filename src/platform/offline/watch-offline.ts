import { startAppWorker } from './app-worker.ts';

/** Whether the app works without a network. */
export type OfflineState = 'ready' | 'not-yet' | 'unsupported';

const AGAIN_MS = 1_000;

/** Tells whether the app works without a network, and goes on looking until it does. Gives the way to stop. */
export function watchOffline(tell: (state: OfflineState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const state = await readState().catch(() => 'not-yet' as const);
    if (stopped) return;
    tell(state);
    if (state === 'not-yet') timer = setTimeout(look, AGAIN_MS);
  }

  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function readState(): Promise<OfflineState> {
  const worker = await startAppWorker();
  if (worker === null) return 'unsupported';
  // The worker's seal on a complete set of files: offline-worker/version-cache.ts.
  const seal = worker.active && (await caches.match(new URL('.whole', worker.scope).href));
  return seal ? 'ready' : 'not-yet';
}
