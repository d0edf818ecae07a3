import { wrap } from 'comlink';
import type { JournalWorker } from './journal-worker.ts';
import { startJournalWorker } from './start-journal-worker.ts';
import type { WorkerConnection } from './steady-stores.ts';

/** Starts the worker of a profile's journal. Rejects where there is no origin-private file system for it. */
export async function connectJournal(profile: string): Promise<WorkerConnection> {
  const worker = startJournalWorker();
  if (!worker) throw new Error('there are no workers');
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker of the journal is gone')));
  });
  // Somebody else may never look.
  lost.catch(() => undefined);
  const close = () => worker.terminate();
  try {
    const { journal, calls } = await Promise.race([wrap<JournalWorker>(worker).open(profile), lost]);
    return { journal, calls, lost, close };
  } catch (error) {
    close();
    throw error;
  }
}
