import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../platform/preferences.ts';

const query = '(prefers-color-scheme: dark)';

function watchSystem(changed: () => void): () => void {
  const list = window.matchMedia?.(query);
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
}

/** Whether the page is dark, by choice or because the system is. */
export function useDark(theme: Preferences['theme']): boolean {
  const systemDark = useSyncExternalStore(watchSystem, () => window.matchMedia?.(query).matches ?? false);
  return theme === 'system' ? systemDark : theme === 'dark';
}
