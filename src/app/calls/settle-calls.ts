import type { AttemptRow } from '../../platform/attempt-store.ts';
import { createBreath } from '../../platform/breath.ts';
import type { Services } from '../services.ts';
import { loadCall } from './load-call.ts';

/**
 * Rates and seals the calls that have ended without: imported ones, and those whose page was closed at the end.
 * `tried` keeps those that cannot be rated from being tried again. One that fails is no reason to leave the others.
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
  const settle = async ({ header: { id }, result, sealed }: AttemptRow): Promise<void> => {
    const call = await loadCall(services, id);
    if (call.kind === 'no-attempt') return;
    const program = call.kind === 'ready' ? call.program : null;
    if (sealed === null && canSign()) {
      const seal = await sealAttempt(call.attempt, program, await store.deviceKey(makeDeviceKey));
      await store.saveSeal(id, seal);
    }
    const found = program && result === null ? rate(program, call.attempt) : null;
    if (found) await store.saveResult(id, found);
  };
  const breath = createBreath();
  const failures: unknown[] = [];
  for (const row of open) {
    tried.add(row.header.id);
    await settle(row).catch((error: unknown) => failures.push(error));
    await breath();
  }
  await history.refresh();
  if (failures.length > 0) throw failures[0];
}
