import type { Locale } from '../core/base/locale.ts';
import { recall, remember } from './remembered.ts';

/** How the app looks and speaks in this browser. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'reduced';
  readonly textSize: 'normal' | 'large' | 'larger';
  /** Unfinished attempts that the practice room no longer offers, latest first. */
  readonly putAside: readonly string[];
}

const name = 'preferences';
const mostPutAside = 50;

/** What a browser that has not been here before gets: the language it asks for, the rest as the system has it. */
export function defaultPreferences(languages: readonly string[]): Preferences {
  const known =
    languages.find((language) => /^(zh|en)\b/i.test(language)) ?? (languages.length === 0 ? 'zh' : 'en');
  const locale = /^zh\b/i.test(known) ? 'zh' : 'en';
  return { locale, theme: 'system', motion: 'system', textSize: 'normal', putAside: [] };
}

/** The kept preferences; whatever cannot be read is as at the first visit. */
export function readPreferences(storage: () => Storage, languages: readonly string[]): Preferences {
  const fallback = defaultPreferences(languages);
  try {
    const kept = JSON.parse(recall(name, storage) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    const one = <Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
      allowed.find((candidate) => candidate === value) ?? otherwise;
    return {
      locale: one(kept.locale, ['zh', 'en'], fallback.locale),
      theme: one(kept.theme, ['system', 'light', 'dark'], fallback.theme),
      motion: one(kept.motion, ['system', 'reduced'], fallback.motion),
      textSize: one(kept.textSize, ['normal', 'large', 'larger'], fallback.textSize),
      putAside: Array.isArray(kept.putAside) ? kept.putAside.filter((id) => typeof id === 'string') : [],
    };
  } catch {
    // Somebody else's text under our key.
    return fallback;
  }
}

/** Keeps the preferences where that is allowed; where it is not, they last as long as the page. */
export function writePreferences(storage: () => Storage, preferences: Preferences): void {
  const bounded = { ...preferences, putAside: preferences.putAside.slice(0, mostPutAside) };
  remember(name, JSON.stringify(bounded), storage);
}
