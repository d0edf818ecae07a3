import type { Attempt, AttemptHeader } from '../core/attempt/attempt.ts';
import { problem } from '../core/base/diagnostic.ts';
import { type Customers, customersOf } from '../core/check/can-hold.ts';
import { checkGraph } from '../core/check/check-graph.ts';
import { admitLibrary, admitProgram } from '../core/pack/admit-printed.ts';
import type { Library } from '../core/pack/library.ts';
import { loadLibrary } from '../core/pack/library-json.ts';
import { loadProgram } from '../core/pack/printed-program.ts';
import type { Program, ScenarioProgram } from '../core/pack/program.ts';
import { catalogEntries } from './catalog-entries.ts';
import type { KeptPack, KeptSource } from './kept-pack.ts';
import type { LocalStore } from './local-store.ts';
import { printedDigests } from './printed-digests.ts';

/**
 * Reads the packs of a file that are not here yet, and those that are `wanted`, each with the library it names; the
 * digest of one that is not what it says it is. What is here is never replaced, so nobody looks at what came instead.
 */
export async function readPrograms(
  store: LocalStore,
  sources: Readonly<Record<string, string>>,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Program> | string> {
  const libraries = new Map<string, Library | null>();
  async function libraryOf(digest: string): Promise<Library | null> {
    const known = libraries.get(digest);
    if (known !== undefined) return known;
    const here = await store.loadSource(digest);
    const library = here === null ? admitLibrary(sources[digest] ?? '') : loadLibrary(here);
    libraries.set(digest, library);
    return library;
  }

  const programs = new Map<string, Program>();
  for (const [digest, json] of Object.entries(sources)) {
    const here = await store.loadSource(digest);
    if (here !== null && !wanted.includes(digest)) continue;
    const named = printedDigests(json)?.library ?? null;
    const library = await libraryOf(named ?? digest);
    if (library === null) return named ?? digest;
    if (named === null) continue;
    const program = here === null ? admitProgram(json, library) : loadProgram(here, library);
    if (program === null) return digest;
    programs.set(digest, program);
  }
  return programs;
}

/** Whether the pack that came along for an attempt is the one that it says it was made with. */
export function isNamed({ pack, packId }: AttemptHeader, programs: ReadonlyMap<string, Program>): boolean {
  const program = programs.get(pack);
  return program === undefined || program.id === packId;
}

/** The packs of a backup that are not here in any version; the digest of one that did not come along. */
export async function newPacks(
  store: LocalStore,
  digests: readonly string[],
  programs: ReadonlyMap<string, Program>,
): Promise<KeptPack[] | string> {
  const listed = await store.listPacks();
  const here = new Set(listed.map(({ id }) => id));
  const packs: KeptPack[] = [];
  for (const digest of digests) {
    if (listed.some((pack) => pack.digest === digest)) continue;
    const program = programs.get(digest);
    if (!program) return digest;
    const customers = customersOf(program.library);
    if (program.scenarios.some((scenario) => hasNoWayOut(scenario, customers))) return digest;
    const { id, version, title } = program;
    const entries = catalogEntries(program).map((entry) => ({ ...entry, imported: true }));
    if (!here.has(id)) packs.push({ digest, id, version, title, entries });
    here.add(id);
  }
  return packs;
}

/** The printed packs that attempts and packs name, and their libraries. */
export function neededSources(
  sources: Readonly<Record<string, string>>,
  attempts: readonly Attempt[],
  packs: readonly KeptPack[],
): readonly KeptSource[] {
  const needed = new Set([
    ...attempts.map(({ header }) => header.pack),
    ...packs.map(({ digest }) => digest),
  ]);
  for (const pack of [...needed]) {
    const library = printedDigests(sources[pack] ?? '')?.library;
    if (library) needed.add(library);
  }
  return Object.entries(sources)
    .filter(([digest]) => needed.has(digest))
    .map(([digest, json]) => ({ digest, json }));
}

/**
 * Whether a call of a pack goes round for ever, or has what nobody comes to: no such pack comes in by a .zip. A printed
 * pack has no files to point at.
 */
function hasNoWayOut(scenario: ScenarioProgram, customers: Customers): boolean {
  return checkGraph(scenario, { at: (_, code) => problem(code, '') }, customers).length > 0;
}
