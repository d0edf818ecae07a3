import { isProfile } from '../current-profile.ts';
import { namesIn } from '../journal/sync-file.ts';

/** A folder that a tab is just writing in is asked for again after so many milliseconds, so many times. */
const patienceMs = 50;
const mostTries = 20;

async function filesRoot(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
}

/** The folder of a profile, of which there is one already. Rejects where there are no such files. */
export async function profileFolder(profile: string): Promise<FileSystemDirectoryHandle> {
  return (await filesRoot()).getDirectoryHandle(profile);
}

/** The profiles in whose folders something lies; none where there are no such files. */
export async function filledFolders(): Promise<readonly string[]> {
  try {
    const names = (await namesIn(await filesRoot())).filter(isProfile);
    const filled = await Promise.all(names.map(async (name) => holdsFile(await profileFolder(name))));
    return names.filter((_, index) => filled[index]);
  } catch {
    return [];
  }
}

/** Removes all that lies in the files of a profile; false when a tab does not let go of it. */
export async function removeFolder(profile: string): Promise<boolean> {
  // A browser without such files has none to remove.
  const root = await filesRoot().catch(() => null);
  for (let tried = 1; root; tried++) {
    try {
      await root.removeEntry(profile, { recursive: true });
      return true;
    } catch (error) {
      if ((error as Error).name === 'NotFoundError') return true;
      if (tried === mostTries) return false;
      await new Promise((done) => setTimeout(done, patienceMs));
    }
  }
  return true;
}

/** A journal makes its folders when it is opened, before anything is put in them. */
async function holdsFile(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const entry of folder.values()) {
    if (entry.kind === 'file' || (await holdsFile(entry as FileSystemDirectoryHandle))) return true;
  }
  return false;
}
