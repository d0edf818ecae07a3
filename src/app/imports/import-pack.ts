import { problem } from '../../core/base/diagnostic.ts';
import { printLibrary } from '../../core/pack/library-json.ts';
import { importLimits } from '../../exchange/import-limits.ts';
import type { InputFile } from '../../exchange/read-pack.ts';
import { visible } from '../../exchange/safe-path.ts';
import type { ImportOutcome, ImportStep } from '../../features/library/imports/import-outcome.ts';
import type { BroughtFile } from '../../platform/brought-files.ts';
import { storageErrorOf } from '../../platform/storage-error-of.ts';
import type { Services } from '../services.ts';
import { isNewer } from './is-newer.ts';
import { bytesToRead, readBrought } from './read-brought.ts';
import { runInWorker } from './run-in-worker.ts';

/** What an import asks of the app. */
export interface ImportServices {
  readonly packs: Pick<Services['packs'], 'loadLibrary' | 'refresh'>;
  readonly store: Services['store'];
}

/**
 * Takes a pack in: a zip, or the files of a folder. It is prepared in a worker; only a pack with which everything is
 * well is kept, in one transaction. Whatever fails is an outcome, and leaves nothing behind.
 */
export async function importPack(
  { packs, store }: ImportServices,
  brought: readonly BroughtFile[],
  onStep: (step: ImportStep) => void,
  signal: AbortSignal,
  run: typeof runInWorker = runInWorker,
): Promise<ImportOutcome> {
  onStep({ stage: 'opening', done: 0, of: 0 });
  const size = bytesToRead(brought);
  const name = visible(brought[0]?.path ?? '.');
  const refuse = (code: string, data: Readonly<Record<string, string | number>> = {}): ImportOutcome => ({
    kind: 'refused',
    diagnostics: [problem(code, name, data)],
  });
  // Before anything is read: a folder may hold a whole disk.
  if (brought.length > importLimits.entries)
    return refuse('too-many-files', { count: brought.length, limit: importLimits.entries });
  if (size > importLimits.input) return refuse('input-too-large', { size, limit: importLimits.input });
  let input: readonly InputFile[];
  try {
    input = await readBrought(brought);
  } catch {
    return refuse('file-unreadable');
  }
  const library = await packs.loadLibrary().catch(() => null);
  if (!library) return refuse('import-failed');
  const libraryText = printLibrary(library);
  if (signal.aborted) return { kind: 'stopped' };
  // A worker that cannot even be begun is no reason to break the page.
  const prepared = await run({ input, library: libraryText }, onStep, signal).catch(() => undefined);
  if (prepared === undefined) return refuse('import-failed');
  if (prepared === null) return { kind: 'stopped' };
  if (!prepared.ok) return { kind: 'refused', diagnostics: prepared.diagnostics };

  const { pack, program, leftOut } = prepared;
  onStep({ stage: 'keeping', done: 0, of: 0 });
  try {
    const earlier = (await store.listPacks()).find(({ id }) => id === pack.id);
    if (earlier && isNewer(earlier.version, pack.version))
      return refuse('pack-older', { id: pack.id, version: pack.version, here: earlier.version });
    await store.addPack(pack, [
      { digest: pack.digest, json: program },
      { digest: library.digest, json: libraryText },
    ]);
    await packs.refresh();
    return { kind: 'added', pack, replaced: earlier?.version ?? null, leftOut };
  } catch (error) {
    return { kind: 'not-kept', problem: storageErrorOf(error).problem };
  }
}
