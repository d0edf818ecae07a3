import { z } from 'zod';

/** Longer than anybody reads at once. */
const text = z.string().trim().min(1).max(4000);

/** A text that exists, non-empty, in both languages. */
export const localizedSchema = z.strictObject({ zh: text, en: text });

/** A title or a name, in both languages: it has to fit on a card. */
const title = z.string().trim().min(1).max(120);
export const titleSchema = z.strictObject({ zh: title, en: title });

/** What somebody is called, in both languages. */
const name = z.string().trim().min(1).max(40);
export const nameSchema = z.strictObject({ zh: name, en: name });

/** A stable id: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
