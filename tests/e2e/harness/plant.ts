import { emptyRecord, recordAfter } from '../../../src/platform/attempt-record.ts';
import { readAttemptFile } from '../../../src/platform/read-attempt-file.ts';
import type { Visit } from './visit.ts';

/** Puts the attempts of a file straight into the database, past the gate, and loads the page anew. */
export async function plant({ page }: Visit, file: string): Promise<void> {
  const read = readAttemptFile(file);
  if (!read.ok) throw new Error(`${read.problem} ${read.at}`);
  const { attempts, sources } = read.file;
  const rows = {
    attempts: attempts.map(({ header, events }) => ({
      ...recordAfter(emptyRecord(header), events),
      seal: null,
    })),
    events: attempts.flatMap(({ header: { id }, events }) =>
      events.map((event) => ({ id, n: event.n, event })),
    ),
    sources: Object.entries(sources).map(([digest, json]) => ({ digest, json })),
  };
  await page.evaluate(async (tables) => {
    const opening = indexedDB.open('rapport');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction(Object.keys(tables), 'readwrite');
    for (const [table, added] of Object.entries(tables)) {
      for (const row of added) writing.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    db.close();
  }, rows);
  await page.reload();
}
