import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';
import type { Catalog } from '../../platform/pack-source.ts';

/** A call's title; for one whose pack is not in the catalog, its id. */
export function callTitle(catalog: Catalog, pack: string, scenario: string, locale: Locale): string {
  const entry = catalog.entries.find(
    (candidate) => candidate.pack === pack && candidate.scenario === scenario,
  );
  return entry?.title[locale] ?? m.library_history_missing_call({ id: scenario });
}
