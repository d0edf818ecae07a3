import { z } from 'zod';

/** Longer than anybody reads at once. */
const text = z.string().trim().min(1).max(4000);

/** A text that exists, non-empty, in both languages. */
export const localizedSchema = z.strictObject({ zh: text, en: text });

/** A stable id: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
