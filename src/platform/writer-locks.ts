import type { Claim } from './attempt-store.ts';

/** What a store gives that only one page can reach, and a browser without locks: the numbers in a log still tell two writers apart. */
export const freeClaim: Claim = { lost: new Promise(() => {}), release: () => {} };

/** Claims a name for this tab by the locks of the origin, as `AttemptStore.claim` says. */
export function claimByLock(name: string, takeOver: boolean): Promise<Claim | null> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) return Promise.resolve(freeClaim);
  return new Promise((resolve) => {
    let release = () => {};
    let tellLost = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const lost = new Promise<void>((done) => {
      tellLost = done;
    });
    let claimed = false;
    locks
      .request(name, takeOver ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        claimed = true;
        resolve({ lost, release });
        return held;
      })
      // A lock that was taken away rejects the request that held it; a frame may not be allowed any.
      .catch(() => (claimed ? tellLost() : resolve(freeClaim)));
  });
}
