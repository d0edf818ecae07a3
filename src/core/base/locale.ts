/** The two languages of the product. Chinese is canonical. */
export type Locale = 'zh' | 'en';

export const locales: readonly Locale[] = ['zh', 'en'];

/** One text in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
