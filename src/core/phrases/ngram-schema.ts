import { z } from 'zod';
import { idSchema } from '../base/localized-schema.ts';

/** A linear classifier of clauses, one language's; fitted by `npm run fit`, read by `techniques/ngrams`. */
const ngramModelSchema = z.strictObject({
  /** What it tells: labels of the labelled corpora. The letters in `weights` count them. */
  labels: z.array(idSchema).max(64),
  /** What each label starts with, in steps of a weight. */
  biases: z.array(z.number()),
  /** An n-gram a line, an equals sign, then two characters for each label that it speaks for or against. */
  weights: z.string(),
});

/** Classifiers by language. They count for the rules of every set; of several sets that bring some, the first one's. */
export const ngramModelsSchema = z.strictObject({
  zh: ngramModelSchema.optional(),
  en: ngramModelSchema.optional(),
});

export type NgramModel = z.infer<typeof ngramModelSchema>;
export type NgramModels = z.infer<typeof ngramModelsSchema>;
