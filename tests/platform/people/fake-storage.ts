import { vi } from 'vitest';

/** A local or session storage: its keys are its own properties, as in a browser. */
export function fakeStorage(texts: Readonly<Record<string, string>> = {}): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      this[key] = text;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.assign(Object.create(methods), texts);
}

/** Puts storages in place of the browser's; what a page reads once is read anew. */
export function giveStorage(texts: Readonly<Record<string, string>> = {}): {
  readonly local: Storage;
  readonly session: Storage;
} {
  const [local, session] = [fakeStorage(texts), fakeStorage()];
  vi.resetModules();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  return { local, session };
}
