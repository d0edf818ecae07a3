import { createStore, type StoreApi } from 'zustand/vanilla';
import { setActiveLocale } from '../i18n/set-active-locale.ts';
import { type Preferences, readPreferences, writePreferences } from '../platform/preferences.ts';
import { applyPreferences } from './apply-preferences.ts';

export interface PreferencesStore {
  readonly state: StoreApi<Preferences>;
  change(part: Partial<Preferences>): void;
}

/** The preferences of this browser: read once, kept and applied on every change. */
export function createPreferencesStore(page: Window): PreferencesStore {
  const storage = () => page.localStorage;
  const state = createStore<Preferences>(() => readPreferences(storage, page.navigator.languages));
  const apply = (preferences: Preferences): void => {
    setActiveLocale(preferences.locale);
    applyPreferences(page.document, preferences);
  };
  apply(state.getState());
  // The first listener: what is drawn again because of a change already speaks the new language.
  state.subscribe(apply);
  return {
    state,
    change(part) {
      state.setState(part);
      writePreferences(storage, state.getState());
    },
  };
}
