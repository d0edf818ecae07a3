/** A disk in memory that can be told to fail, and whose files a test can tear. */
export interface FakeDisk {
  readonly folder: FileSystemDirectoryHandle;
  /** Bytes by path, such as `attempts/one.0`. */
  readonly files: Map<string, Uint8Array>;
  /** Paths that another tab holds open. */
  readonly held: Set<string>;
  /** Called before every operation with its name; what it throws is what the operation throws. */
  fault: (operation: string) => void;
}

const named = (name: string) => new DOMException(name, name);

/** As much of the origin-private file system as a journal uses. */
export function createFakeDisk(): FakeDisk {
  const files = new Map<string, Uint8Array>();
  const held = new Set<string>();
  const disk = { files, held, fault: (_operation: string) => {} };

  const fileAt = (path: string) => ({
    async getFile() {
      disk.fault('getFile');
      const bytes = files.get(path) ?? new Uint8Array();
      return { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
    },
    async createSyncAccessHandle() {
      disk.fault('createSyncAccessHandle');
      if (held.has(path)) throw named('NoModificationAllowedError');
      const bytes = () => files.get(path) ?? new Uint8Array();
      return {
        getSize: () => bytes().length,
        truncate(size: number) {
          disk.fault('truncate');
          const cut = new Uint8Array(size);
          cut.set(bytes().subarray(0, size));
          files.set(path, cut);
        },
        write(added: Uint8Array, { at }: { at: number }) {
          disk.fault('write');
          const longer = new Uint8Array(Math.max(bytes().length, at + added.length));
          longer.set(bytes());
          longer.set(added, at);
          files.set(path, longer);
          return added.length;
        },
        flush: () => disk.fault('flush'),
        close: () => disk.fault('close'),
      };
    },
  });

  const folderAt = (prefix: string): unknown => ({
    async getDirectoryHandle(name: string) {
      return folderAt(`${prefix}${name}/`);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      disk.fault('getFileHandle');
      const path = `${prefix}${name}`;
      if (!files.has(path)) {
        if (!create) throw named('NotFoundError');
        files.set(path, new Uint8Array());
      }
      return fileAt(path);
    },
    async removeEntry(name: string, { recursive = false } = {}) {
      disk.fault('removeEntry');
      const path = `${prefix}${name}`;
      if (held.has(path)) throw named('NoModificationAllowedError');
      if (recursive) {
        for (const file of [...files.keys()]) if (file.startsWith(`${path}/`)) files.delete(file);
      } else {
        files.delete(path);
      }
    },
    async *keys() {
      disk.fault('keys');
      const inside = [...files.keys()].filter((file) => file.startsWith(prefix));
      yield* new Set(inside.map((file) => file.slice(prefix.length).split('/')[0]));
    },
  });

  return Object.assign(disk, { folder: folderAt('') as FileSystemDirectoryHandle });
}
