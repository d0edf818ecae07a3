import { CALL_LOCK, locks } from './call-lock.ts';

/**
 * Says to all tabs that a call is open here, until the function that it gives is called or the tab goes away, in
 * whatever way: the browser itself takes the lock back.
 */
export function holdCallOpen(): () => void {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  locks()
    ?.request(CALL_LOCK, { mode: 'shared' }, () => held)
    .catch(() => undefined);
  return release;
}
