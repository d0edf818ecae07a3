import { HashRouter } from 'react-router';
import type { Services } from './services.ts';
import { ServicesContext } from './services-context.ts';
import { Shell } from './shell/shell.tsx';

export interface AppProps {
  readonly services: Services;
}

/** The app. Addresses live behind the hash, so that it runs from any folder. */
export function App({ services }: AppProps) {
  return (
    <ServicesContext value={services}>
      <HashRouter>
        <Shell />
      </HashRouter>
    </ServicesContext>
  );
}
