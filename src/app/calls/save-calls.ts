import type { Services } from '../services.ts';

/** Hands attempts to the user as one file. */
export async function saveCalls(
  { store, files, clock }: Services,
  ids: readonly string[],
  name: string,
): Promise<void> {
  const { exportAttempts } = await import('../../platform/export-attempts.ts');
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  files.save(`rapport-${name}-${day}.json`, await exportAttempts(store, ids));
}

/** Hands all attempts to the user as one file and tells how many there were. */
export async function saveAllCalls(services: Services): Promise<number> {
  const rows = await services.store.list();
  await saveCalls(
    services,
    rows.map(({ header }) => header.id),
    'calls',
  );
  return rows.length;
}
