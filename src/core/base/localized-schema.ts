import { z } from 'zod';

/** A text that exists, non-empty, in both languages. */
export const localizedSchema = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

/** A stable id: lower-case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
