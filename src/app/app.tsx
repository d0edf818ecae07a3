import { useLayoutEffect, useState } from 'react';
import { HashRouter } from 'react-router';
import type { Services } from './services.ts';
import { ServicesContext } from './services-context.ts';
import { FailedPage } from './shell/failed-page.tsx';
import { RouteBoundary } from './shell/route-boundary.tsx';
import { Shell } from './shell/shell.tsx';

export interface AppProps {
  readonly services: Services;
}

/** The app. Addresses live behind the hash, so that it runs from any folder. */
export function App({ services }: AppProps) {
  // The router reads the address when it is first drawn and listens only from when it stands, just before this
  // effect. The first screen is built in steps: where the address has led in between, the router is told here.
  const [drawnAt] = useState(() => window.location.hash);
  useLayoutEffect(() => {
    if (window.location.hash === drawnAt) return;
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  }, [drawnAt]);
  return (
    <ServicesContext value={services}>
      <HashRouter>
        <RouteBoundary failed={<FailedPage attempt={undefined} />}>
          <Shell />
        </RouteBoundary>
      </HashRouter>
    </ServicesContext>
  );
}
