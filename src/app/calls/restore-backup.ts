import { importWords } from '../../features/library/history/import-words.ts';
import { m } from '../../i18n/generated/messages.js';
import { type Brought, importAttempts, undoImport } from '../../platform/import-attempts.ts';
import { recall, remember } from '../../platform/remembered.ts';
import type { Services } from '../services.ts';
import { settleCalls } from './settle-calls.ts';

const name = 'restored';

/** Lets the user choose a backup and merges it in; says what became of it. Null when nobody chose a file. */
export async function restoreBackup(services: Services): Promise<string | null> {
  const [file] = await services.files.pick();
  if (!file) return null;
  const outcome = await importAttempts(services.store, file);
  if (!outcome.ok) return importWords([{ name: file.name, outcome }]).sentences.join(' ');
  const { attempts, packs } = outcome.brought;
  if (attempts.length + packs.length === 0) return m.settings_restored_none();
  remember(name, JSON.stringify(outcome.brought));
  await refresh(services);
  // Scores follow by themselves; what cannot be rated now is tried again at the next visit.
  settleCalls(services, new Set()).catch(() => undefined);
  return m.settings_restored({ calls: attempts.length, packs: packs.length });
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
