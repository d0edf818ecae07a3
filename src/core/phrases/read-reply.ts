import type { Locale } from '../base/locale.ts';
import { readText } from '../text/read-text.ts';
import type { Reading } from '../text/reading.ts';
import { createHomophoneMender } from './mend-homophones.ts';
import type { Slips } from './slips-schema.ts';

/** Reads a reply, or a customer's line, the way rules hear it: with common slips of the ear put right. */
export type ReadReply = (text: string, locale: Locale) => Reading;

/** A reader that knows the slips of all rule sets. */
export function createReplyReader(ruleSets: readonly { readonly slips?: Slips | undefined }[]): ReadReply {
  const all = ruleSets.flatMap(({ slips }) => (slips === undefined ? [] : [slips]));
  const mend = createHomophoneMender({
    typed: Object.assign({}, ...all.map(({ typed }) => typed)),
    alike: all.flatMap(({ alike = [] }) => alike),
    known: all.flatMap(({ known = [] }) => known),
    genuine: all.flatMap(({ genuine = [] }) => genuine),
  });
  return (text, locale) => readText(text, locale, mend);
}
