import { appWorker, workers } from './app-worker.ts';
import { CALL_LOCK, locks } from './call-lock.ts';

/** Some browsers put a worker off; then the next look offers the version again. */
const PATIENCE_MS = 10_000;

/**
 * Puts the new version in the place of this one and opens the page anew. Does nothing when a call has been opened in
 * some tab meanwhile: the version goes on waiting. While this goes on, no call counts as open that was not before.
 */
export async function takeNewVersion(): Promise<void> {
  await locks()?.request(CALL_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const waiting = (await appWorker())?.waiting;
    if (waiting) {
      const changed = new Promise<void>((done) => {
        workers()?.addEventListener('controllerchange', () => done(), { once: true });
        setTimeout(done, PATIENCE_MS);
      });
      waiting.postMessage('take-over');
      await changed;
    }
    window.location.reload();
  });
}
