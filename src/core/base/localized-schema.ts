import { z } from 'zod';

/** Longer than anybody reads at once. */
const text = visibleText(4000);

/** A text that exists, non-empty, in both languages. */
export const localizedSchema = z.strictObject({ zh: text, en: text });

/** A title or a name, in both languages: it has to fit on a card. */
const title = visibleText(120);
export const titleSchema = z.strictObject({ zh: title, en: title });

/** What somebody is called, in both languages. */
const name = visibleText(40);
export const nameSchema = z.strictObject({ zh: name, en: name });

/** A stable id: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A text in which something is to be seen: marks that combine with nothing are a blank, however many. */
export function visibleText(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => text === '' || /[\p{L}\p{N}\p{S}\p{P}]/u.test(text), { message: 'invisible' });
}
