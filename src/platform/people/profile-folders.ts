import { isProfile } from '../current-profile.ts';
import { isHeld, namesIn } from '../journal/sync-file.ts';

/** A folder that a tab is just writing in is asked for again after so many milliseconds, so many times. */
const patienceMs = 50;
const mostTries = 20;

/** The folder of a profile, of which there is one already. Rejects where there are no such files. */
export async function profileFolder(profile: string): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(profile);
}

/** The profiles in whose folders something lies; none where there are no such files. */
export async function filledFolders(): Promise<readonly string[]> {
  try {
    const names = (await namesIn(await navigator.storage.getDirectory())).filter(isProfile);
    const filled = await Promise.all(names.map(async (name) => holdsFile(await profileFolder(name))));
    return names.filter((_, index) => filled[index]);
  } catch {
    return [];
  }
}

/** Removes all that lies in the files of a profile; false when a tab does not let go of it. */
export async function removeFolder(profile: string): Promise<boolean> {
  for (let tried = 1; ; tried++) {
    try {
      await (await navigator.storage.getDirectory()).removeEntry(profile, { recursive: true });
      return true;
    } catch (error) {
      // Removed already, or never there: a browser without such files has none to remove.
      if (!isHeld(error)) return true;
      if (tried === mostTries) return false;
      await new Promise((done) => setTimeout(done, patienceMs));
    }
  }
}

/** A journal makes its folders when it is opened, before anything is put in them. */
async function holdsFile(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const entry of folder.values()) {
    if (entry.kind === 'file' || (await holdsFile(entry as FileSystemDirectoryHandle))) return true;
  }
  return false;
}
