import { languageTag } from '../i18n/language-tag.ts';
import type { Preferences } from '../platform/preferences.ts';

/** Marks the page so that the style sheets follow the preferences. */
export function applyPreferences({ documentElement }: Document, preferences: Preferences): void {
  documentElement.lang = languageTag(preferences.locale);
  mark(documentElement, 'theme', preferences.theme, 'system');
  mark(documentElement, 'motion', preferences.motion, 'system');
  mark(documentElement, 'text', preferences.textSize, 'normal');
}

function mark(element: HTMLElement, name: string, value: string, usual: string): void {
  if (value === usual) delete element.dataset[name];
  else element.dataset[name] = value;
}
