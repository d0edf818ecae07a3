import type { Program } from '../../core/pack/program.ts';
import { printedDigests } from '../../platform/printed-digests.ts';
import type { Services } from '../services.ts';

/** The pack that an attempt was made with: the bundled one when it is still the same, else the one kept back then. */
export async function loadProgram({ packs, store }: Services, digest: string): Promise<Program | null> {
  const bundled = packs.catalog.entries.find((entry) => entry.digest === digest);
  if (bundled) return packs.loadPack(bundled.pack);
  const json = await store.loadSource(digest);
  const named = json === null ? null : printedDigests(json)?.library;
  const library = named ? await store.loadSource(named) : null;
  if (json === null || library === null) return null;
  const [{ loadLibrary }, { loadProgram: read }] = await Promise.all([
    import('../../core/pack/library-json.ts'),
    import('../../core/pack/printed-program.ts'),
  ]);
  return read(json, loadLibrary(library));
}
