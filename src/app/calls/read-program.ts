import type { Program } from '../../core/pack/program.ts';
import type { AttemptStore } from '../../platform/attempt-store.ts';
import { printedDigests } from '../../platform/printed-digests.ts';

/** The program that is kept under a digest, with the library it was compiled with; null when either is missing. */
export async function readProgram(store: AttemptStore, digest: string): Promise<Program | null> {
  const json = await store.loadSource(digest);
  const named = json === null ? null : printedDigests(json)?.library;
  const library = named ? await store.loadSource(named) : null;
  if (json === null || library === null) return null;
  const [{ loadLibrary }, { loadProgram }] = await Promise.all([
    import('../../core/pack/library-json.ts'),
    import('../../core/pack/printed-program.ts'),
  ]);
  return loadProgram(json, loadLibrary(library));
}
