import type { Locale } from '../base/locale.ts';
import { readText } from '../text/read-text.ts';
import type { Reading } from '../text/reading.ts';
import { mendHomophones } from './mend-homophones.ts';

/** Reads a reply, or a customer's line, the way rules hear it: with common slips of the ear put right. */
export function readReply(text: string, locale: Locale): Reading {
  return readText(text, locale, mendHomophones);
}
