import type { LocalStore } from './local-store.ts';

/** A store that is opened on first use; after a failure the next use tries again. */
export function createLazyStore(open: () => Promise<LocalStore>): LocalStore {
  let opening: Promise<LocalStore> | null = null;
  const opened = (): Promise<LocalStore> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return {
    create: async (header, events) => (await opened()).create(header, events),
    append: async (id, events) => (await opened()).append(id, events),
    load: async (id) => (await opened()).load(id),
    claim: async (id, takeOver) => (await opened()).claim(id, takeOver),
    list: async () => (await opened()).list(),
    saveResult: async (id, result) => (await opened()).saveResult(id, result),
    saveSeal: async (id, seal) => (await opened()).saveSeal(id, seal),
    loadSeal: async (id) => (await opened()).loadSeal(id),
    deviceKey: async (make) => (await opened()).deviceKey(make),
    remove: async (id) => (await opened()).remove(id),
    keepSource: async (digest, json) => (await opened()).keepSource(digest, json),
    loadSource: async (digest) => (await opened()).loadSource(digest),
    addPack: async (pack, sources) => (await opened()).addPack(pack, sources),
    listPacks: async () => (await opened()).listPacks(),
    removePack: async (digest) => (await opened()).removePack(digest),
    addAll: async (batch) => (await opened()).addAll(batch),
  };
}
