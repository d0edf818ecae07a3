import catalog, { library, packs } from 'virtual:rapport/catalog';
import type { Library } from '../core/pack/library.ts';
import type { Program } from '../core/pack/program.ts';

import type { PackSource } from './pack-source.ts';

/** The packs that the app was built with, each loaded on first use and then kept. */
export function createBundledPacks(): PackSource {
  const kept = new Map<string, Promise<unknown>>();

  /** A failure is not kept: the next use tries again. */
  const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const loading = load().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, loading);
    return loading;
  };

  const readLibrary = (): Promise<Library> =>
    once('library', async () => {
      const [{ default: json }, { loadLibrary }] = await Promise.all([
        library(),
        import('../core/pack/library-json.ts'),
      ]);
      return loadLibrary(json);
    });

  const readPack = async (pack: string): Promise<Program> => {
    const printed = packs[pack];
    if (!printed) throw new Error(`no bundled pack ${pack}`);
    const [{ default: json }, read, { loadProgram }] = await Promise.all([
      printed(),
      readLibrary(),
      import('../core/pack/printed-program.ts'),
    ]);
    const program = loadProgram(json, read);
    if (!program) throw new Error(`the pack ${pack} was built with another library`);
    return program;
  };

  return {
    catalog,
    loadLibrary: readLibrary,
    loadPack: (pack) => once(`pack ${pack}`, () => readPack(pack)),
  };
}
