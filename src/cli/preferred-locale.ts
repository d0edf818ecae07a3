import type { Locale } from '../core/base/locale.ts';

/** The language of messages: Chinese where the shell speaks Chinese, English otherwise; RAPPORT_LANG decides first. */
export function preferredLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const wanted = env.RAPPORT_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
