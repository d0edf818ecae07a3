/** The name under which the tabs of this browser know that a call is open. */
export const CALL_LOCK = 'rapport-call-open';

/** Undefined where the browser has none: then nobody can tell what other tabs do. */
export function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
