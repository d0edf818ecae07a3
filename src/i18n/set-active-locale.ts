import type { Locale } from '../core/base/locale.ts';
import { overwriteGetLocale } from './generated/runtime.js';

/** Makes every message speak this language from now on; what is on the screen must be drawn again. */
export function setActiveLocale(locale: Locale): void {
  overwriteGetLocale(() => locale);
}
