import { wrap } from 'comlink';
import type { JournalWorker } from '../journal/journal-worker.ts';
import { startJournalWorker } from '../journal/start-journal-worker.ts';
import { cleanName } from './clean-name.ts';
import { profileFolder } from './profile-folders.ts';

/** In a profile's folder: whose it is, should the list be lost. */
const cardFile = 'person.json';

/** Puts a name beside what its owner has done. Where there is no place for it, only the list knows it. */
export async function keepName(profile: string, name: string): Promise<void> {
  const worker = startJournalWorker();
  if (!worker) return;
  try {
    const gone = new Promise<never>((_, reject) => worker.addEventListener('error', reject));
    await Promise.race([
      wrap<JournalWorker>(worker).keepFile(profile, cardFile, JSON.stringify({ name })),
      gone,
    ]);
  } catch {
    // A browser without such files, or a full disk: the list has the name.
  } finally {
    worker.terminate();
  }
}

/** The name beside what somebody has done; empty when there is none. */
export async function readName(profile: string): Promise<string> {
  try {
    const folder = await profileFolder(profile);
    const card = await (await folder.getFileHandle(cardFile)).getFile();
    const { name } = JSON.parse(await card.text()) as { readonly name?: unknown };
    return typeof name === 'string' ? cleanName(name) : '';
  } catch {
    return '';
  }
}
