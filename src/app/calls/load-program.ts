import type { Program } from '../../core/pack/program.ts';
import type { Services } from '../services.ts';
import { readProgram } from './read-program.ts';

/** The pack that an attempt was made with: that of the catalog when it is still the same, else the one kept back then. */
export async function loadProgram({ packs, store }: Services, digest: string): Promise<Program | null> {
  const entry = packs.catalog.entries.find((candidate) => candidate.digest === digest);
  return entry && !entry.imported ? packs.loadPack(entry.pack) : readProgram(store, digest);
}
