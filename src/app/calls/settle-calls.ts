import type { Services } from '../services.ts';
import { loadCall } from './load-call.ts';

/**
 * Rates and seals the calls that have ended without: imported ones, and those whose page was closed at the end.
 * `tried` keeps those that cannot be rated from being tried again.
 */
export async function settleCalls(services: Services, tried: Set<string>): Promise<void> {
  const { store, history } = services;
  // Asked of the store itself: what the pages show may be a moment behind.
  const rows = await store.list();
  const open = rows.filter(
    ({ header, ended, result, sealed }) =>
      ended && (result === null || sealed === null) && !tried.has(header.id),
  );
  if (open.length === 0) return;
  const [{ createRater }, { canSign, makeDeviceKey, sealAttempt }] = await Promise.all([
    import('./create-rater.ts'),
    import('../../platform/device-key.ts'),
  ]);
  const rate = createRater();
  for (const { header, result, sealed } of open) {
    tried.add(header.id);
    if (sealed === null && canSign()) {
      const attempt = await store.load(header.id);
      if (attempt) {
        await store.saveSeal(header.id, await sealAttempt(attempt, await store.deviceKey(makeDeviceKey)));
      }
    }
    if (result !== null) continue;
    const call = await loadCall(services, header.id);
    const found = call.kind === 'ready' ? rate(call.program, call.attempt) : null;
    if (found) await store.saveResult(header.id, found);
  }
  await history.refresh();
}
