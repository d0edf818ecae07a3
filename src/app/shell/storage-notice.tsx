import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import type { Keeping } from '../../platform/open-local-store.ts';
import { useHistory, useServices } from '../services-context.ts';

const StorageNews = lazy(() => import('./storage-news.tsx'));

/** Says so when calls cannot be read, will not be kept, or were brought back. */
export function StorageNotice() {
  const { storage } = useServices();
  const { keeping, recovery, found: people } = useStore(storage);
  const { problem } = useHistory();
  const trouble = problem ?? recovery?.problem ?? null;
  const warning = trouble !== null ? storageProblemText(trouble) : keepingWords(keeping);
  const found = recovery !== null && recovery.broughtBack + recovery.apart > 0;
  return (
    <div role="status">
      <Suspense>
        {(warning !== null || found || people > 0) && (
          <StorageNews
            warning={warning}
            recovery={found ? recovery : null}
            people={people}
            onClose={() => storage.setState({ recovery: null, found: 0 })}
          />
        )}
      </Suspense>
    </div>
  );
}

function keepingWords(keeping: Keeping | null): string | null {
  if (keeping === 'page') return m.shell_memory_only();
  return keeping === 'reading' ? m.shell_reading_only() : null;
}
