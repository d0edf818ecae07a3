import { startAppWorker, workers } from './app-worker.ts';
import { isCallOpen } from './is-call-open.ts';

/** How often it is asked whether the last call is over, while a new version waits. */
const CALL_CHECK_MS = 2_000;
/** The browser looks for a new version whenever a page is opened; a tab that stays open looks by itself. */
const VERSION_CHECK_MS = 3_600_000;

/**
 * Sets up the worker that keeps the app's files, and tells whether a new version can be used: one is complete, or
 * already at work for another tab, and no call is open in any tab. Gives the way to stop.
 */
export function watchVersions(tell: (ready: boolean) => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  watch(tell, signal).catch(() => undefined);
  return () => stopped.abort();
}

async function watch(tell: (ready: boolean) => void, signal: AbortSignal): Promise<void> {
  const container = workers();
  let controlled = container?.controller != null;
  const worker = await startAppWorker();
  if (!container || worker === null || signal.aborted) return;
  let moved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function look(): Promise<void> {
    clearTimeout(timer);
    const due = moved || (worker?.waiting != null && worker.active !== null);
    const ready = due && !(await isCallOpen());
    if (signal.aborted) return;
    tell(ready);
    clearTimeout(timer);
    if (due) timer = setTimeout(look, CALL_CHECK_MS);
  }

  worker.addEventListener(
    'updatefound',
    () => worker.installing?.addEventListener('statechange', () => void look(), { signal }),
    { signal },
  );
  // It may have been on its way before this tab listened.
  worker.installing?.addEventListener('statechange', () => void look(), { signal });
  container.addEventListener(
    'controllerchange',
    () => {
      // The first worker of all takes over the page that it came with.
      moved = controlled;
      controlled = true;
      void look();
    },
    { signal },
  );

  let asked = Date.now();
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < VERSION_CHECK_MS) return;
      asked = Date.now();
      worker.update().catch(() => undefined);
    },
    { signal },
  );
  await look();
}
