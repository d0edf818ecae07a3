import { useSyncExternalStore } from 'react';
import { isShared } from '../../platform/current-profile.ts';

function watch(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}

/** Whether more than one person practises here; follows the list as it changes. */
export const useShared = (): boolean => useSyncExternalStore(watch, isShared);
