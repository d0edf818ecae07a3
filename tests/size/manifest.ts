/** One chunk in vite's manifest (`dist/.vite/manifest.json`), as far as the budgets need it. */
export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** A route's lazy module is found by its name, for instance `src/app/routes/practice.tsx`. */
const PRACTICE = /(^|[/_.-])practice([/_.-]|$)/i;

/** A bundled pack, which the budget of the call does not count. */
const PACK = /scenarios\/packs\/|(^|[/:_-])packs?[:/_-]/i;
const CODE_OF_OURS = /^_|^src\//;

/** The portraits on the cards: the library asks for them as soon as it stands. */
const PORTRAIT = /(^|[/_.-])static-portrait([/_.-]|$)/;

/** What reads typed replies: a call that is only picked never loads it. */
const READER = /(^|[/_.-])(create-analyser|understand)([/_.-]|$)/;

/** JavaScript and CSS of the first screen: the entry, all it imports, and the portraits on its cards. */
export function firstScreenFiles(manifest: Manifest): string[] {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest names no entry: run `npm run build` first.');
  return filesOf(manifest, closure(manifest, [...entries, ...keys.filter((key) => PORTRAIT.test(key))]));
}

/**
 * What a call loads beyond the first screen: the practice route, all it imports, and what those load
 * lazily in turn, without the packs and without the reader of typed replies.
 */
export function callFiles(manifest: Manifest): string[] {
  const first = new Set(firstScreenFiles(manifest));
  return filesOf(manifest, reachedByCall(manifest, false)).filter((file) => !first.has(file));
}

/** What the first typed reply loads beyond a call of picks. */
export function readerFiles(manifest: Manifest): string[] {
  const before = new Set([...firstScreenFiles(manifest), ...callFiles(manifest)]);
  return filesOf(manifest, reachedByCall(manifest, true)).filter((file) => !before.has(file));
}

function reachedByCall(manifest: Manifest, typed: boolean): Set<string> {
  const routes = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && PRACTICE.test(key));
  if (routes.length === 0) {
    throw new Error(
      'The manifest names no lazy chunk of the practice route: its module has "practice" in its path.',
    );
  }
  const reached = new Set<string>();
  let next = routes;
  while (next.length > 0) {
    for (const key of closure(manifest, next)) reached.add(key);
    next = [...reached]
      .filter((key) => !manifest[key]?.isEntry)
      .flatMap((key) => manifest[key]?.dynamicImports ?? [])
      .filter((key) => !reached.has(key) && !isPack(key) && (typed || !READER.test(key)));
  }
  return reached;
}

function isPack(key: string): boolean {
  return PACK.test(key) && !CODE_OF_OURS.test(key);
}

function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return found;
}

function filesOf(manifest: Manifest, keys: Iterable<string>): string[] {
  const files = [...keys].flatMap((key) => {
    const chunk = manifest[key];
    return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
  });
  return [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).sort();
}
