import { useNavigate, useSearchParams } from 'react-router';
import { HistoryPage } from '../../features/library/history/history-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { saveCalls } from '../calls/save-calls.ts';
import { settleCalls } from '../calls/settle-calls.ts';
import { useCatalog, useHistory, useLocale, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';

export function HistoryRoute() {
  const services = useServices();
  const locale = useLocale();
  const { rows } = useHistory();
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const { store, files, history } = services;
  const catalog = useCatalog();

  async function importFile(file: File) {
    const { importAttempts } = await import('../../platform/import-attempts.ts');
    const outcome = await importAttempts(store, file);
    await history.refresh();
    // Scores follow by themselves; what cannot be rated now is tried again at the next visit.
    settleCalls(services, new Set()).catch(() => undefined);
    return outcome;
  }

  return (
    <PageFrame title={m.library_history_title()}>
      <HistoryPage
        catalog={catalog}
        locale={locale}
        rows={rows}
        call={address.get('call')}
        onCallChange={(call) => setAddress(call === null ? {} : { call }, { replace: true })}
        onOpenReport={(attempt) => navigate(`/report/${attempt}`)}
        onResume={(attempt) => navigate(`/call/${attempt}`)}
        onToLibrary={() => navigate('/')}
        onDelete={async (attempt) => {
          await store.remove(attempt);
          await history.refresh();
        }}
        onExport={(attempts) => saveCalls(services, attempts, attempts.length === 1 ? 'call' : 'calls')}
        pickFiles={files.pick}
        onImport={importFile}
      />
    </PageFrame>
  );
}
