import { appWorker } from './app-worker.ts';

/** What asking for a new version brought; `found` is offered by itself once it is all here. */
export type VersionNews = 'newest' | 'found' | 'unreachable';

export async function lookForVersion(): Promise<VersionNews> {
  try {
    const worker = await appWorker();
    if (worker === null) return 'unreachable';
    await worker.update();
    return worker.active && (worker.installing || worker.waiting) ? 'found' : 'newest';
  } catch {
    return 'unreachable';
  }
}
