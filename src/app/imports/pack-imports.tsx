import { useCallback, useEffect, useState } from 'react';
import { PackSection } from '../../features/library/imports/pack-section.tsx';
import { canPickFolders, droppedFiles, pickPack } from '../../platform/brought-files.ts';
import type { KeptPack } from '../../platform/kept-pack.ts';
import { useCatalog, useLocale, useServices } from '../services-context.ts';
import { importPack } from './import-pack.ts';

/** Packs of one's own on the library page, in a chunk of their own. */
export function PackImports() {
  const services = useServices();
  const { store, packs } = services;
  const locale = useLocale();
  const catalog = useCatalog();
  const [kept, setKept] = useState<readonly KeptPack[] | null>(null);
  // Storage that cannot be read is told of above all pages.
  const look = useCallback(() => store.listPacks().then(setKept, () => setKept(null)), [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalog changes when packs come and go
  useEffect(() => void look(), [look, catalog]);
  return (
    <PackSection
      packs={kept}
      locale={locale}
      folders={canPickFolders()}
      pick={pickPack}
      dropped={droppedFiles}
      onImport={async (files, onStep, signal) => {
        const outcome = await importPack(services, files, onStep, signal);
        await look();
        return outcome;
      }}
      onRemove={async (digest) => {
        await store.removePack(digest);
        await packs.refresh();
        await look();
      }}
    />
  );
}
