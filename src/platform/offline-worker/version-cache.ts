import type { AppFile } from './app-file.ts';

/** All files of one version of the app, in a cache of their own. */
export interface VersionCache {
  /** Brings what is missing; rejects when a file cannot be had just as the build made it. */
  fill(): Promise<void>;
  /** Whether every file is here. */
  isWhole(): Promise<boolean>;
  /** A file of this version, or else of an older one: a page that was opened before goes on with its own files. */
  find(address: string): Promise<Response | undefined>;
  /** Clears the versions before the previous one. */
  forgetOlder(): Promise<void>;
}

/** So many files at once: enough for the line, few enough for a call that is being taken meanwhile. */
const TOGETHER = 4;

/** The cache for a list of files. `scope` is the address of the app's folder. */
export function createVersionCache(
  files: readonly AppFile[],
  scope: string,
  caches: CacheStorage,
): VersionCache {
  // Other apps may live under the same origin.
  const prefix = `rapport ${scope} `;
  const named = digestOf(files).then((digest) => `${prefix}${digest}`);
  /** Stands in a cache that is whole. Nothing is served under this address. */
  const seal = new URL('.whole', scope).href;

  /** Names of the other versions that are whole, the latest first. */
  async function others(): Promise<readonly string[]> {
    const own = await named;
    const found = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own).reverse();
    const whole = await Promise.all(found.map((name) => matchIn(name, seal)));
    return found.filter((_, index) => whole[index]);
  }

  async function matchIn(name: string, address: string): Promise<Response | undefined> {
    return (await caches.open(name)).match(address);
  }

  async function matchAny(names: readonly string[], address: string): Promise<Response | undefined> {
    for (const name of names) {
      const found = await matchIn(name, address);
      if (found) return found;
    }
    return undefined;
  }

  async function bring(cache: Cache, file: AppFile, before: readonly string[]): Promise<void> {
    const address = new URL(file.url, scope).href;
    if (await cache.match(address)) return;
    const known = file.revision === null ? await matchAny(before, address) : undefined;
    await cache.put(address, known ?? (await download(address, file)));
  }

  async function isWhole(): Promise<boolean> {
    return (await matchIn(await named, seal)) !== undefined;
  }

  return {
    isWhole,

    async fill() {
      if (await isWhole()) return;
      const name = await named;
      const cache = await caches.open(name);
      const before = await others();
      const waiting = [...files];
      const hand = async () => {
        for (let file = waiting.shift(); file; file = waiting.shift()) await bring(cache, file, before);
      };
      try {
        await Promise.all(Array.from({ length: TOGETHER }, hand));
        await cache.put(seal, new Response());
        // Another worker may have cleared this cache away while it was being filled.
        if (!(await isWhole())) throw new Error('the files were cleared away');
      } catch (error) {
        waiting.length = 0;
        // Half an app is worth going on with when the line comes back, but never the room that calls need.
        if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(name);
        throw error;
      }
    },

    async find(address) {
      return (await matchIn(await named, address)) ?? (await matchAny(await others(), address));
    },

    async forgetOlder() {
      const kept = [await named, (await others())[0]];
      const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && !kept.includes(name));
      await Promise.all(names.map((name) => caches.delete(name)));
    },
  };
}

async function download(address: string, { revision, integrity }: AppFile): Promise<Response> {
  // Behind whatever a page is waiting for.
  const get = (cache: RequestCache) =>
    fetch(address, { cache, integrity, credentials: 'same-origin', priority: 'low' });
  // A file under a name of its own may come from the browser's cache; should that be damaged, once more from afar.
  const response =
    revision === null ? await get('default').catch(() => get('reload')) : await get('no-cache');
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  // What was led elsewhere may not answer for a page.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function digestOf(files: readonly AppFile[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(files)));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
