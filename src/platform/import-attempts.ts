import type { Attempt, AttemptHeader } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { type Diagnostic, startOfFile } from '../core/base/diagnostic.ts';
import { type Customers, customersOf } from '../core/check/can-hold.ts';
import { checkGraph } from '../core/check/check-graph.ts';
import { admitLibrary, admitProgram } from '../core/pack/admit-printed.ts';
import type { Library } from '../core/pack/library.ts';
import { loadLibrary } from '../core/pack/library-json.ts';
import { loadProgram } from '../core/pack/printed-program.ts';
import type { Program, ScenarioProgram } from '../core/pack/program.ts';
import { beginsWith, copyOf } from './attempt-copy.ts';
import { largestFile } from './attempt-file-format.ts';
import type { StorageProblem } from './attempt-store.ts';
import { catalogEntries } from './catalog-entries.ts';
import { checkSeal } from './device-key.ts';
import type { KeptPack, KeptSource } from './kept-pack.ts';
import type { BroughtAttempt, LocalStore } from './local-store.ts';
import { printedDigests } from './printed-digests.ts';
import { type FileProblem, readAttemptFile } from './read-attempt-file.ts';
import { type SealedAttempt, sealedAttempts } from './sealed-attempts.ts';
import { storageErrorOf } from './storage-error-of.ts';

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      /** Attempts that were here already, event for event. */
      readonly skipped: number;
      /** Of those added: attempts whose id was taken by another log, kept under a new id. */
      readonly renamed: number;
      /** What to take away to be as before. */
      readonly brought: Brought;
    }
  | { readonly ok: false; readonly problem: FileProblem | StorageProblem; readonly at: string };

/** What an import has added. */
export interface Brought {
  /** Ids of attempts, with the number of their events. */
  readonly attempts: readonly (readonly [string, number])[];
  /** Digests of packs. */
  readonly packs: readonly string[];
}

/** The part of a browser's file that is read here. */
type TextFile = Pick<File, 'size' | 'text'>;

/**
 * Takes the attempts of a file into the store, and the packs of a backup: all of them, or none when the file or the
 * storage is at fault. What is here already is never changed.
 */
export async function importAttempts(store: LocalStore, input: TextFile): Promise<ImportOutcome> {
  if (input.size > largestFile) return { ok: false, problem: 'too-large', at: '' };
  try {
    const read = readAttemptFile(await input.text());
    if (!read.ok) return read;
    const { sources } = read.file;
    const wanted = read.file.packs ?? [];
    const programs = await readSources(store, sources, wanted);
    const packs = typeof programs === 'string' ? programs : await newPacks(store, wanted, programs);
    if (typeof packs === 'string') return { ok: false, problem: 'damaged', at: `sources.${packs}` };
    const misnamed = read.file.attempts.findIndex(({ header }) => !isNamed(header, programs));
    if (misnamed >= 0) return { ok: false, problem: 'damaged', at: `attempts.${misnamed}.header.packId` };
    const attempts = new Map<string, BroughtAttempt>();
    const known: SealedAttempt[] = [];
    let renamed = 0;
    const load = async (id: string) => attempts.get(id) ?? (await store.load(id));
    for (const sealed of sealedAttempts(read.file)) {
      const { attempt, seal } = sealed;
      const placed = await place(load, attempt);
      if (placed === null) known.push(sealed);
      else attempts.set(placed.header.id, withSeal(placed, seal));
      if (placed !== null && placed !== attempt) renamed++;
    }
    await store.addAll({
      attempts: [...attempts.values()],
      packs,
      sources: neededSources(sources, [...attempts.values()], packs),
    });
    for (const { attempt, seal } of known) if (seal !== null) await adoptSeal(store, attempt, seal);
    const brought: Brought = {
      attempts: [...attempts.values()].map(({ header, events }) => [header.id, events.length]),
      packs: packs.map(({ digest }) => digest),
    };
    return { ok: true, added: attempts.size, skipped: known.length, renamed, brought };
  } catch (error) {
    return { ok: false, problem: storageErrorOf(error).problem, at: '' };
  }
}

/** Takes away what an import has added. Attempts that have gone on since stay; gives how many those are. */
export async function undoImport(store: LocalStore, { attempts, packs }: Brought): Promise<number> {
  let kept = 0;
  for (const [id, events] of attempts) {
    const attempt = await store.load(id);
    if (attempt && attempt.events.length > events) kept++;
    else await store.remove(id);
  }
  for (const digest of packs) await store.removePack(digest);
  return kept;
}

/**
 * Reads the packs of a file that are not here yet, and those that are `wanted`, each with the library it names; the
 * digest of one that is not what it says it is. What is here is never replaced, so nobody looks at what came instead.
 */
async function readSources(
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

/** A call that is over is sealed where it was taken, or not at all; so is one that was cut since. */
function withSeal({ header, events }: Attempt, seal: Seal | null): BroughtAttempt {
  const over = seal !== null || events.some(({ type }) => type === 'ended');
  return over ? { header, events, seal } : { header, events };
}

/** Gives a log that is here its seal, where it has none, or one that does not fit. */
async function adoptSeal(store: LocalStore, attempt: Attempt, seal: Seal): Promise<void> {
  const { id } = attempt.header;
  const here = await store.load(id);
  if (here?.events.length !== attempt.events.length) return;
  const present = await store.loadSeal(id);
  // Packs are compared when a report is shown: what counts here is whose log it is.
  if (present !== null && (await checkSeal(here, null, present)) === null) return;
  if ((await checkSeal(here, null, seal)) === null) await store.saveSeal(id, seal);
}

/** The printed packs that attempts and packs name, and their libraries. */
function neededSources(
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

/** The packs of a backup that are not here in any version; the digest of one that did not come along. */
async function newPacks(
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

/** Whether the pack that came along for an attempt is the one that it says it was made with. */
function isNamed({ pack, packId }: AttemptHeader, programs: ReadonlyMap<string, Program> | string): boolean {
  const program = typeof programs === 'string' ? undefined : programs.get(pack);
  return program === undefined || program.id === packId;
}

/** A printed pack has no files to point at. */
const nowhere = (_: string, code: string): Diagnostic => ({
  code,
  severity: 'error',
  file: '',
  range: startOfFile,
  data: {},
});

/** Whether a call of a pack goes round for ever, or has what nobody comes to: no such pack comes in by a .zip. */
function hasNoWayOut(scenario: ScenarioProgram, customers: Customers): boolean {
  return checkGraph(scenario, { at: nowhere }, customers).length > 0;
}

/** The attempt under the id that it can have here; null when it is here already. */
async function place(
  load: (id: string) => Promise<Attempt | null>,
  attempt: Attempt,
): Promise<Attempt | null> {
  const present = await load(attempt.header.id);
  if (!present) return attempt;
  if (beginsWith(present, attempt)) return null;
  const copy = copyOf(attempt);
  const earlier = await load(copy.header.id);
  return earlier && beginsWith(earlier, copy) ? null : copy;
}
