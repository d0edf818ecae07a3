import { z } from 'zod';
import { idSchema } from '../base/localized-schema.ts';
import { stages } from '../phrases/vocabulary.ts';

/** Bounds, both inclusive; at least one of them. */
export const boundsSchema = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine((bounds) => bounds.min !== undefined || bounds.max !== undefined, { message: 'empty-bounds' });

const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1).max(200)]);

/**
 * A condition as data, so that it can be analysed as well as evaluated. All members must hold.
 * Lists: `flag`, `said` and `said-now` ask for all of them, `persona`, `temper` and `stage` for one of them.
 */
export const guardSchema = z.strictObject({
  patience: boundsSchema.optional(),
  trust: boundsSchema.optional(),
  satisfaction: boundsSchema.optional(),
  score: boundsSchema
    .optional()
    .describe('Mean of the reply scores so far, 0..100; 60 before the first reply.'),
  turn: boundsSchema.optional().describe('Replies given so far, the present one included.'),
  persona: oneOrMany(idSchema).optional(),
  temper: oneOrMany(idSchema).optional(),
  settled: z.boolean().optional().describe("Whether the temper's first storm is over."),
  stage: oneOrMany(z.enum(stages)).optional(),
  flag: oneOrMany(idSchema).optional(),
  said: oneOrMany(idSchema)
    .optional()
    .describe('Rules, techniques or traits heard at any time in the call, the present reply included.'),
  'said-now': oneOrMany(idSchema).optional().describe('The same, in the present reply alone.'),
  get not() {
    return guardSchema.optional();
  },
  get any() {
    return z.array(guardSchema).min(1).max(40).optional();
  },
});

export type Guard = z.infer<typeof guardSchema>;
export type Bounds = z.infer<typeof boundsSchema>;
