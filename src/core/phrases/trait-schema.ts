import { z } from 'zod';
import { idSchema, localizedSchema } from '../base/localized-schema.ts';
import { moodTripleSchema } from './mood-triple-schema.ts';
import { patternsSchema } from './patterns-schema.ts';
import { unlessSchema } from './rule-schema.ts';

const traitSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Mood change for a neutral customer. */
  mood: moodTripleSchema,
  /** A built-in measure that detects the trait where no wording does (length, number of questions). */
  measure: idSchema.optional(),
  patterns: patternsSchema.optional(),
  unless: unlessSchema.optional(),
});

/** Features of a reply that move the mood without earning points. */
export const traitSetSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localizedSchema,
  lists: z.record(idSchema, patternsSchema).optional(),
  traits: z.array(traitSchema),
});

export type TraitSet = z.infer<typeof traitSetSchema>;
