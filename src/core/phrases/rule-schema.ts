import { z } from 'zod';
import { idSchema, localizedSchema } from '../base/localized-schema.ts';
import { acrossSchema } from './across-schema.ts';
import { cuesSchema } from './cue-schema.ts';
import { moodTripleSchema } from './mood-triple-schema.ts';
import { ngramModelsSchema } from './ngram-schema.ts';
import { patternsSchema } from './patterns-schema.ts';
import { slipsSchema } from './slips-schema.ts';
import {
  callKinds,
  channels,
  dimensions,
  matchGuards,
  ruleFamilies,
  ruleSeverities,
  stages,
} from './vocabulary.ts';

const examplesSchema = z.strictObject({
  fires: z.array(z.string().min(1)).optional(),
  quiet: z.array(z.string().min(1)).optional(),
});

/** What silences a match: a reading of the clause around it, a pattern in the same clause, or what the customer just said. */
export const unlessSchema = z.strictObject({
  guards: z.array(z.enum(matchGuards)).optional(),
  ...patternsSchema.shape,
  customer: patternsSchema.optional(),
});

export const ruleSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  family: z.enum(ruleFamilies),
  dimension: z.enum(dimensions),
  /** Points a hit adds to the reply's 60; negative for faults. */
  points: z.number(),
  severity: z.enum(ruleSeverities).optional(),
  /** How often a positive hit is paid in one call; 2 unless told otherwise. */
  limit: z.int().positive().optional(),
  /** Rules whose hit in the same sentence or the next halves this penalty. */
  repairedBy: z.array(idSchema).optional(),
  /** Hits of the rules named here in the same reply are the same deed: only one of them is paid. */
  sharesWith: z.array(idSchema).optional(),
  /** Counts only next to a hit of one of these rules in the same reply (bonuses). */
  beside: z.array(idSchema).optional(),
  /** Mood change for a neutral customer; left out where `traits` carry the mood. */
  mood: moodTripleSchema.optional(),
  traits: z.array(idSchema).optional(),
  /** Why it matters and what to do, one or two sentences. */
  advice: localizedSchema,
  /** A model wording. */
  better: localizedSchema.optional(),
  /** Where the rule applies; everywhere unless told otherwise. */
  when: z
    .strictObject({
      kind: z.array(z.enum(callKinds)).optional(),
      stage: z.array(z.enum(stages)).optional(),
      channel: z.array(z.enum(channels)).optional(),
      /** Patterns of which one must stand in what the customer just said. */
      customer: patternsSchema.optional(),
    })
    .optional(),
  /** The label of the labelled corpora that this rule counts as; none unless told. */
  label: idSchema.optional(),
  patterns: patternsSchema.optional(),
  /** How many separate hits of the patterns make one finding; 1 unless told otherwise. */
  atLeast: z.int().min(2).optional(),
  /** A built-in measure that detects the rule where no wording does (see `src/core/techniques/measures.ts`). */
  measure: idSchema.optional(),
  /** What it looks for over several replies, instead of words in one. */
  across: acrossSchema.optional(),
  unless: unlessSchema.optional(),
  /** Languages in which the whole clause around a hit is shown as the finding, rather than the words that hit. */
  showsClause: z.array(z.enum(['zh', 'en'])).optional(),
  examples: z
    .strictObject({
      zh: examplesSchema.optional(),
      en: examplesSchema.optional(),
    })
    .optional(),
});

export const ruleSetSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localizedSchema,
  /** Named word lists, used in patterns as `@name`. */
  lists: z.record(idSchema, patternsSchema).optional(),
  /** What the built-in detectors of techniques listen for. */
  cues: cuesSchema.optional(),
  /** Words typed by ear that are read as what was meant. */
  slips: slipsSchema.optional(),
  /** Classifiers that give the labels of all sets' rules a second reading; only the first set that has some counts. */
  ngrams: ngramModelsSchema.optional(),
  rules: z.array(ruleSchema),
});

export type Rule = z.infer<typeof ruleSchema>;
export type RuleSet = z.infer<typeof ruleSetSchema>;
