import type { Locale } from '../../core/base/locale.ts';
import { m } from '../../i18n/generated/messages.js';

export const languageWords: Readonly<Record<Locale, () => string>> = {
  zh: m.bench_language_zh,
  en: m.bench_language_en,
};
