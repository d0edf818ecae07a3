import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../core/base/locale.ts';
import type { Catalog } from '../platform/pack-source.ts';
import type { Preferences } from '../platform/preferences.ts';
import type { HistoryState } from './history.ts';
import type { Services } from './services.ts';

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services: render inside ServicesContext');
  return services;
}

export function usePreferences(): Preferences {
  return useStore(useServices().preferences.state);
}

export function useLocale(): Locale {
  return useStore(useServices().preferences.state, ({ locale }) => locale);
}

/** The calls there are to play; more when those that were brought in have been found. */
export function useCatalog(): Catalog {
  return useStore(useServices().packs.state, ({ catalog }) => catalog);
}

/** Long lists hang on it, so it is followed in transitions: a refresh never holds the page. */
export function useHistory(): HistoryState {
  const { state } = useServices().history;
  const [seen, setSeen] = useState(state.getState());
  useEffect(() => {
    const look = () => startTransition(() => setSeen(state.getState()));
    look();
    return state.subscribe(look);
  }, [state]);
  return seen;
}
