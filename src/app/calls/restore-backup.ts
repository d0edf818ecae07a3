import { type ImportedFile, importWords } from '../../features/library/history/import-words.ts';
import { m } from '../../i18n/generated/messages.js';
import { type Brought, importAttempts, undoImport } from '../../platform/import-attempts.ts';
import { recall, remember } from '../../platform/remembered.ts';
import type { Services } from '../services.ts';
import { settleCalls } from './settle-calls.ts';

const name = 'restored';

/** Lets the user choose backups and merges them in; says what became of them. Null when nobody chose a file. */
export async function restoreBackup(services: Services): Promise<string | null> {
  const files = await services.files.pick();
  if (files.length === 0) return null;
  const refused: ImportedFile[] = [];
  const attempts: Brought['attempts'][number][] = [];
  const packs: string[] = [];
  for (const file of files) {
    const outcome = await importAttempts(services.store, file);
    if (!outcome.ok) refused.push({ name: file.name, outcome });
    else {
      attempts.push(...outcome.brought.attempts);
      packs.push(...outcome.brought.packs);
    }
  }
  const words = refused.length > 0 ? importWords(refused).sentences : [];
  if (attempts.length + packs.length === 0) {
    return refused.length < files.length ? [m.settings_restored_none(), ...words].join(' ') : words.join(' ');
  }
  // Should this one not be remembered, the one before must not be taken for it.
  remember(name, null);
  remember(name, JSON.stringify({ attempts, packs } satisfies Brought));
  await refresh(services);
  // Scores follow by themselves; what cannot be rated now is tried again at the next visit.
  settleCalls(services, new Set()).catch(() => undefined);
  return [m.settings_restored({ calls: attempts.length, packs: packs.length }), ...words].join(' ');
}

/** Whether the latest restore can be undone: also after a reload, until it has been. */
export const canUndoRestore = (): boolean => recall(name) !== null;

/** Takes away what the latest restore has added, and says so. */
export async function undoRestore(services: Services): Promise<string> {
  const brought = JSON.parse(recall(name) ?? '{"attempts":[],"packs":[]}') as Brought;
  const kept = await undoImport(services.store, brought);
  remember(name, null);
  await refresh(services);
  return kept === 0 ? m.settings_restore_undone() : m.settings_restore_undone_but({ count: kept });
}

async function refresh({ history, packs }: Services): Promise<void> {
  await Promise.all([history.refresh(), packs.refresh()]);
}
