import { z } from 'zod';

/** Characters, or words parted by spaces, in rows of any length. */
const rowsSchema = z.array(z.string().min(1)).optional();

/** Chinese words that are typed, or recognised, by ear: what `mend-homophones.ts` puts right. */
export const slipsSchema = z.strictObject({
  /** What is typed, and what was meant, as long; after `!` the characters that may not follow. */
  typed: z
    .record(z.string().min(1), z.string().min(1))
    .refine(
      (slips) =>
        Object.entries(slips).every(([typed, meant]) => meant.split('!')[0]?.length === typed.length),
      { message: 'slip-of-another-length' },
    )
    .optional(),
  /** Characters that sound alike, the one that was meant first. */
  alike: rowsSchema,
  /** Words that are known although one of their characters is another that sounds alike. */
  known: rowsSchema,
  /** Typings of that kind that are words of their own. */
  genuine: rowsSchema,
});

export type Slips = z.infer<typeof slipsSchema>;
