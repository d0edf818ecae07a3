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

/** JavaScript and CSS that the browser loads before the first screen: the entry and all it imports. */
export function firstScreenFiles(manifest: Manifest): string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest names no entry: run `npm run build` first.');
  return filesOf(manifest, closure(manifest, entries));
}

/**
 * What a call loads beyond the first screen: the practice route, all it imports, and what those load
 * lazily in turn, such as the animation features, without the packs.
 */
export function callFiles(manifest: Manifest): string[] {
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
      .filter((key) => !reached.has(key) && !isPack(key));
  }
  const first = new Set(firstScreenFiles(manifest));
  return filesOf(manifest, reached).filter((file) => !first.has(file));
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
