import { CALL_LOCK, locks } from './call-lock.ts';

/**
 * Says to all tabs that a call is open here, until the function that it gives is called or the tab goes away, in
 * whatever way: the browser itself takes the lock back.
 */
export function holdCallOpen(): () => void {
  const over = new AbortController();
  const { signal } = over;
  const held = new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  // Rejects when it is over before it was granted.
  locks()
    ?.request(CALL_LOCK, { mode: 'shared', signal }, () => held)
    .catch(() => undefined);
  return () => over.abort();
}
