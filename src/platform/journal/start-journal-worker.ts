/** Starts the worker that alone can flush files; null where there are no workers. */
export function startJournalWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module' });
}
