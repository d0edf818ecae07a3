import { CALL_LOCK, locks } from './call-lock.ts';

/** Whether a call is open in any tab; where the browser cannot tell, it is taken for open. */
export async function isCallOpen(): Promise<boolean> {
  const { held, pending } = (await locks()?.query()) ?? {};
  return held === undefined || [...held, ...(pending ?? [])].some(({ name }) => name === CALL_LOCK);
}
