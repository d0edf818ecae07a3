/** A file that is written and flushed at once. Only workers have it, so the types of pages do not know it. */
export interface SyncFile {
  getSize(): number;
  truncate(size: number): void;
  /** Bytes written. */
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

export interface SyncFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncFile>;
}

/** Another tab is writing in the file. */
export const isHeld = (error: unknown): boolean => (error as Error).name === 'NoModificationAllowedError';

/** A file that is held is asked for again after so many milliseconds, so many times. */
const patienceMs = 20;
const mostTries = 10;

/** Opens a file of a folder, a new one if there is none; rejects when another tab holds it for long. */
export async function openSyncFile(folder: FileSystemDirectoryHandle, name: string): Promise<SyncFile> {
  const file = (await folder.getFileHandle(name, { create: true })) as SyncFileHandle;
  for (let tried = 1; ; tried++) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (!isHeld(error) || tried === mostTries) throw error;
      await new Promise((done) => setTimeout(done, patienceMs));
    }
  }
}

/** Puts bytes at the end of the first `size` bytes of a file and flushes it: all of them, or none. */
export function writeAfter(file: SyncFile, size: number, bytes: Uint8Array<ArrayBuffer>): void {
  if (file.getSize() !== size) file.truncate(size);
  try {
    // A disk that is full may take a part.
    if (file.write(bytes, { at: size }) !== bytes.length) {
      throw new DOMException('a part was written', 'QuotaExceededError');
    }
    file.flush();
  } catch (error) {
    file.truncate(size);
    throw error;
  }
}

/** What lies in a folder, all of it before anything is removed. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** Bytes of a file; null when there is none. */
export async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number | null> {
  const handle = await folder.getFileHandle(name).catch((error: unknown) => {
    if ((error as Error).name === 'NotFoundError') return null;
    throw error;
  });
  return handle && (await handle.getFile()).size;
}

export async function bytesOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const file = await (await folder.getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}
