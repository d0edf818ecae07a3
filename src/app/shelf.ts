import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Program } from '../core/pack/program.ts';
import type { LocalStore } from '../platform/local-store.ts';
import type { Catalog, PackSource } from '../platform/pack-source.ts';
import { readProgram } from './calls/read-program.ts';

/** All packs there are to play: those that came with the app, and those that somebody brought in. */
export interface Shelf extends PackSource {
  /** `known`: the packs that were brought in have been looked for. */
  readonly state: StoreApi<{ readonly catalog: Catalog; readonly known: boolean }>;
  /** Looks for them again. Never rejects: without storage there are only those that came with the app. */
  refresh(): Promise<void>;
}

export function createShelf(bundled: PackSource, store: LocalStore): Shelf {
  const state: Shelf['state'] = createStore(() => ({ catalog: bundled.catalog, known: false }));
  const { catalog } = bundled;
  return {
    state,
    get catalog() {
      return state.getState().catalog;
    },
    loadLibrary: bundled.loadLibrary,
    async loadPack(pack): Promise<Program> {
      const brought = this.catalog.entries.find((entry) => entry.pack === pack && entry.imported);
      const program = brought ? await readProgram(store, brought.digest) : await bundled.loadPack(pack);
      if (!program) throw new Error(`the pack ${pack} has been taken away`);
      return program;
    },
    async refresh() {
      const brought = await store.listPacks().catch(() => []);
      // A pack of the same id takes the place of one that came with the app.
      const entries = [
        ...catalog.entries.filter((entry) => !brought.some(({ id }) => id === entry.pack)),
        ...brought.flatMap(({ entries }) => entries),
      ];
      state.setState({ catalog: brought.length > 0 ? { ...catalog, entries } : catalog, known: true });
    },
  };
}
