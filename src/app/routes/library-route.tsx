import { lazy, Suspense } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { readFilters, writeFilters } from '../../features/library/filters.ts';
import { LibraryPage } from '../../features/library/library-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { useCatalog, useHistory, usePreferences, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { briefingAddress } from './briefing-address.ts';

// Below everything that one comes for: fetched once that stands.
const PackImports = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { default: (await import('../imports/pack-imports.tsx')).PackImports };
});

export function LibraryRoute() {
  const { packs, chance, preferences } = useServices();
  const catalog = useCatalog();
  const { locale, putAside } = usePreferences();
  const { rows } = useHistory();
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();

  /** The call will be wanted soon; what fails now is tried again, and told, when it is. */
  function warmUp(pack: string): void {
    packs.loadPack(pack).catch(() => undefined);
    import('./practice.tsx').catch(() => undefined);
  }

  return (
    <PageFrame title={m.library_title()}>
      <LibraryPage
        catalog={catalog}
        locale={locale}
        rows={rows}
        putAside={putAside}
        filters={readFilters(address)}
        onFiltersChange={(filters) => setAddress(writeFilters(filters), { replace: true })}
        pick={chance.pick}
        onCast={warmUp}
        onBrief={(choice) => navigate(briefingAddress(choice))}
        onResume={(attempt) => navigate(`/call/${attempt}`)}
        onPutAside={(attempt) => preferences.change({ putAside: [attempt, ...putAside] })}
      />
      <Suspense fallback={null}>
        <PackImports />
      </Suspense>
    </PageFrame>
  );
}
