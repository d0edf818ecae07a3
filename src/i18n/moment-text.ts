import type { Locale } from '../core/base/locale.ts';
import { languageTag } from './language-tag.ts';

/** A wall-clock time in milliseconds as a day and a time of the day. */
export function momentText(ms: number, locale: Locale): string {
  return new Date(ms).toLocaleString(languageTag(locale), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
