import type { Page } from 'playwright-core';

/** All that a browser keeps for the app: texts by place, bytes as one character each. */
export type StorageDump = Readonly<Record<string, string>>;

/**
 * Reads every database, file, cache and key of the app's origin past the app. The session's keys are those of the
 * page's own tab.
 */
export function dumpStorage(page: Page): Promise<StorageDump> {
  return page.evaluate(async () => {
    const places: Record<string, string> = {};
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bytesText = (buffer: ArrayBuffer) => {
      let text = '';
      const bytes = new Uint8Array(buffer);
      for (let at = 0; at < bytes.length; at += 8192) {
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      }
      return text;
    };
    // Whatever a structured clone may hold, as text; a key by its public half, which is told apart by its bytes.
    const textOf = async (value: unknown): Promise<string> => {
      if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
      if (value instanceof CryptoKey) {
        const half = value.extractable ? bytesText(await crypto.subtle.exportKey('raw', value)) : 'kept';
        return `key ${value.type} ${half}`;
      }
      if (value instanceof ArrayBuffer) return bytesText(value);
      if (ArrayBuffer.isView(value)) return bytesText(value.buffer.slice(0) as ArrayBuffer);
      if (value instanceof Blob) return bytesText(await value.arrayBuffer());
      if (value instanceof Date) return value.toISOString();
      if (value instanceof Map) return textOf([...value]);
      if (value instanceof Set) return textOf([...value]);
      const parts: string[] = [];
      for (const [key, inner] of Object.entries(value)) {
        parts.push(`${JSON.stringify(key)}: ${await textOf(inner)}`);
      }
      return `{${parts.join(', ')}}`;
    };

    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      // Deleted since it was listed: looking for it shall not make it.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      const db = await done(opening).catch(() => null);
      if (!db) continue;
      places[`database ${name}`] = '';
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        for (const [index, key] of keys.entries()) {
          places[`database ${name} ${store} ${JSON.stringify(key)}`] = await textOf(values[index]);
        }
      }
      db.close();
    }

    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        const place = `${path}/${name}`;
        places[place] = '';
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, place);
        else places[place] = bytesText(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer());
      }
    };
    await walk(await navigator.storage.getDirectory(), 'files');

    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        places[`cache ${name} ${request.url}`] = bytesText(
          (await response?.arrayBuffer()) ?? new ArrayBuffer(0),
        );
      }
    }
    for (const [key, text] of Object.entries(localStorage)) places[`local ${key}`] = text;
    for (const [key, text] of Object.entries(sessionStorage)) places[`session ${key}`] = text;
    return places;
  });
}

/** Where some words stand, in the names of places too: as they are, as bytes, or with escapes. */
export function placesWith(dump: StorageDump, words: string): readonly string[] {
  const escaped = (text: string) =>
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const shapes = [
    words,
    escaped(words),
    escaped(words).toUpperCase().replaceAll('\\U', '\\u'),
    encodeURIComponent(words),
    Buffer.from(words, 'utf8').toString('latin1'),
    Buffer.from(words, 'utf16le').toString('latin1'),
  ];
  return Object.entries(dump)
    .filter(([place, text]) => shapes.some((shape) => place.includes(shape) || text.includes(shape)))
    .map(([place]) => place);
}

/** What belongs to one profile of all that is kept. */
export function profileDump(dump: StorageDump, profile: string): StorageDump {
  const starts = [`database ${profile}`, `files/${profile}`, `local ${profile}`, `session ${profile}`];
  const own = (place: string) =>
    place !== 'local rapport.profiles' &&
    starts.some((start) => place.startsWith(start) && /^$|^[ /.]/.test(place.slice(start.length)));
  return Object.fromEntries(Object.entries(dump).filter(([place]) => own(place)));
}
