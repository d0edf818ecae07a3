import { z } from 'zod';

/** Patterns per language. */
export const patternsSchema = z.strictObject({
  zh: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional(),
});
