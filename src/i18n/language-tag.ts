import type { Locale } from '../core/base/locale.ts';

/** The language as browsers and `Intl` name it. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}
