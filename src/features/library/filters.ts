import { type Sector, sectors } from '../../core/pack/sectors.ts';
import { type CallKind, type Channel, callKinds, channels } from '../../core/phrases/vocabulary.ts';
import type { CatalogEntry } from '../../platform/pack-source.ts';

/** Which calls to show; null means all of them. Lives in the page's address. */
export interface LibraryFilters {
  readonly kind: CallKind | null;
  readonly channel: Channel | null;
  readonly sector: Sector | null;
  readonly difficulty: number | null;
}

export const noFilters: LibraryFilters = { kind: null, channel: null, sector: null, difficulty: null };

/** Reads the filters of an address; what it does not know there counts as absent. */
export function readFilters(address: URLSearchParams): LibraryFilters {
  const one = <Value extends string>(name: string, known: readonly Value[]): Value | null =>
    known.find((value) => value === address.get(name)) ?? null;
  const difficulty = one('difficulty', ['1', '2', '3', '4', '5']);
  return {
    kind: one('kind', callKinds),
    channel: one('channel', channels),
    sector: one('sector', sectors),
    difficulty: difficulty === null ? null : Number(difficulty),
  };
}

/** The filters as the part of an address that `readFilters` reads. */
export function writeFilters(filters: LibraryFilters): URLSearchParams {
  const set = Object.entries(filters).filter(([, value]) => value !== null);
  return new URLSearchParams(set.map(([name, value]) => [name, `${value}`]));
}

export function countFilters(filters: LibraryFilters): number {
  return Object.values(filters).filter((value) => value !== null).length;
}

export function passes(entry: CatalogEntry, filters: LibraryFilters): boolean {
  return (Object.keys(noFilters) as (keyof LibraryFilters)[]).every(
    (name) => filters[name] === null || filters[name] === entry[name],
  );
}
