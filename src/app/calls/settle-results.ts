import type { Services } from '../services.ts';
import { loadCall } from './load-call.ts';

/**
 * Rates the calls that have ended without a result: imported ones, and those whose page was closed at the end.
 * `tried` keeps those that cannot be rated from being tried again.
 */
export async function settleResults(services: Services, tried: Set<string>): Promise<void> {
  // Asked of the store itself: what the pages show may be a moment behind.
  const rows = await services.store.list();
  const open = rows.filter(({ header, ended, result }) => ended && result === null && !tried.has(header.id));
  if (open.length === 0) return;
  const { createRater } = await import('./create-rater.ts');
  const rate = createRater();
  for (const { header } of open) {
    tried.add(header.id);
    const call = await loadCall(services, header.id);
    const result = call.kind === 'ready' ? rate(call.program, call.attempt) : null;
    if (result) await services.store.saveResult(header.id, result);
  }
  await services.history.refresh();
}
