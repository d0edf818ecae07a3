import type { Services } from '../services.ts';

/** Hands attempts to the user as one file. */
export async function saveCalls(
  { store, files, clock }: Services,
  ids: readonly string[],
  name: string,
  packs: readonly string[] = [],
): Promise<void> {
  const { exportAttempts } = await import('../../platform/export-attempts.ts');
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  files.save(`rapport-${name}-${day}.json`, await exportAttempts(store, ids, packs));
}

/** Hands all attempts, and the packs that were brought in, to the user as one file; tells how many calls there were. */
export async function saveAllCalls(services: Services): Promise<number> {
  const [rows, packs] = await Promise.all([services.store.list(), services.store.listPacks()]);
  const ids = rows.map(({ header }) => header.id);
  await saveCalls(
    services,
    ids,
    'calls',
    packs.map(({ digest }) => digest),
  );
  return rows.length;
}
