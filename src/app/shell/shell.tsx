import { Suspense, useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { AppRoutes } from '../routes/app-routes.tsx';
import { useLocale, useServices } from '../services-context.ts';
import { FailedPage } from './failed-page.tsx';
import { Header } from './header.tsx';
import { Later } from './later.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { RouteBoundary } from './route-boundary.tsx';
import styles from './shell.module.css';
import { StorageNotice } from './storage-notice.tsx';

/** What stands around every page. */
export function Shell() {
  const services = useServices();
  const { pathname } = useLocation();
  // Draws everything again when the language changes.
  useLocale();

  useEffect(() => {
    const tried = new Set<string>();
    const refresh = () =>
      Promise.all([services.history.refresh(), services.packs.refresh()])
        .then(() => import('../calls/settle-calls.ts'))
        .then(({ settleCalls }) => settleCalls(services, tried))
        // A result that cannot be kept now is computed again at the next visit.
        .catch(() => undefined);
    // Storage is opened when the first screen stands.
    const timer = setTimeout(refresh, 0);
    // Another tab may have gone on meanwhile.
    const onVisible = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [services]);

  // A call fills the window and brings a bar of its own.
  const calling = matchPath('/call/:attempt', pathname) !== null;
  const attempt = (matchPath('/call/:attempt', pathname) ?? matchPath('/report/:attempt', pathname))?.params
    .attempt;
  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        {m.shell_skip()}
      </button>
      {calling || (
        <>
          <Header />
          <StorageNotice />
        </>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<PageSkeleton />}>
          <RouteBoundary key={pathname} failed={<FailedPage attempt={attempt} />}>
            <AppRoutes />
          </RouteBoundary>
        </Suspense>
      </main>
      <Later />
    </>
  );
}

/** A link would need the part of the address that belongs to the router. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
