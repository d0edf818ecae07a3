import type { Locale } from '../../../core/base/locale.ts';

/** The beginning of a reply: enough to get going, too little to copy. */
export function firstWords(text: string, locale: Locale): string {
  if (locale === 'en') {
    const words = text.split(' ');
    return words.length <= 5 ? text : `${words.slice(0, 5).join(' ')} …`;
  }
  const characters = [...text];
  const stop = characters.findIndex((character, index) => index >= 3 && /[\p{P}]/u.test(character));
  const end = stop >= 0 && stop <= 10 ? stop : Math.min(8, characters.length);
  return end >= characters.length ? text : `${characters.slice(0, end).join('')}……`;
}
