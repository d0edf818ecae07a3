import type { Attempt } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { attemptFormat, attemptFormatVersion } from './attempt-file-format.ts';
import type { AttemptFile } from './attempt-file-schema.ts';
import type { AttemptStore } from './attempt-store.ts';
import { printedDigests } from './printed-digests.ts';

/**
 * The text of a file with the attempts of these ids and the packs they need; ids that are gone are left out. `packs`:
 * digests of packs that go along although no attempt may need them.
 */
export async function exportAttempts(
  store: AttemptStore,
  ids: readonly string[],
  packs: readonly string[] = [],
): Promise<string> {
  const attempts: Attempt[] = [];
  const seals: (readonly [id: string, seal: Seal])[] = [];
  for (const id of ids) {
    const attempt = await store.load(id);
    if (attempt) attempts.push(attempt);
    const seal = await store.loadSeal(id);
    if (seal) seals.push([id, seal]);
  }
  const sources: Record<string, string> = {};
  const keep = async (digest: string): Promise<string | null> => {
    const json = await store.loadSource(digest);
    if (json !== null) sources[digest] = json;
    return json;
  };
  for (const pack of new Set([...packs, ...attempts.map(({ header }) => header.pack)])) {
    const json = await keep(pack);
    const library = json === null ? null : printedDigests(json)?.library;
    // Without its library a pack is of no use, and would not be let in.
    if (library && !(library in sources) && (await keep(library)) === null) delete sources[pack];
  }
  const file = {
    format: attemptFormat,
    formatVersion: attemptFormatVersion,
    attempts,
    sources,
    seals: Object.fromEntries(seals),
    packs: packs.filter((pack) => pack in sources),
  };
  return `${JSON.stringify(file satisfies Readonly<Record<keyof AttemptFile, unknown>>, null, 1)}\n`;
}
