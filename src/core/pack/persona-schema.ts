import { z } from 'zod';
import { idSchema, localizedSchema } from '../base/localized-schema.ts';
import { moodTripleSchema } from '../phrases/mood-triple-schema.ts';

/**
 * How this customer takes a mark (a rule, technique or trait) instead of the neutral change. `with` and
 * `without` narrow the row to replies that carry all, or none, of the marks named.
 */
const moodRowSchema = z.strictObject({
  mark: idSchema,
  with: z.array(idSchema).optional(),
  without: z.array(idSchema).optional(),
  mood: moodTripleSchema,
  because: localizedSchema.describe('Why, as a cause the report can show.'),
});

const fitSchema = z.strictObject({
  prefers: z
    .array(idSchema)
    .min(1)
    .describe(
      'Marks this customer likes to hear: three of them over two replies earn the points of `persona-fit`.',
    ),
  avoids: z
    .array(idSchema)
    .describe('Marks that cost the points of `persona-misfit` from the second reply on.'),
});

/** A kind of customer: how they react. Stable during a call. */
export const personaSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: localizedSchema,
  tagline: localizedSchema.describe('One line for the person who chooses a customer.'),
  about: localizedSchema,
  calms: localizedSchema,
  irritates: localizedSchema,
  start: moodTripleSchema,
  'patience-per-reply': z.number().max(0).describe('Patience that each reply costs, as a negative number.'),
  rows: z.array(moodRowSchema),
  mirrors: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      'Share by which gains grow after a warm reply and losses after a cold one: this customer mirrors the agent.',
    ),
  fit: fitSchema,
  'asks-back': z
    .array(localizedSchema)
    .min(2)
    .describe('Words for a reply that could not be understood, in character; used in turn.'),
});

/** The state the call starts in; its rows replace the persona's rows for the same mark. */
export const temperSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: localizedSchema,
  tagline: localizedSchema,
  about: localizedSchema,
  shift: moodTripleSchema.describe("Added to the persona's starting mood."),
  rows: z.array(moodRowSchema),
  storm: z
    .strictObject({
      gain: z.number().positive(),
      loss: z.number().positive(),
      'deaf-to': z.array(idSchema),
      solution: z.number().min(0).max(1),
      replies: z
        .int()
        .positive()
        .describe('The storm is over after this many replies with one of `with` and none of `without`.'),
      with: z.array(idSchema).min(1),
      without: z.array(idSchema),
    })
    .optional()
    .describe(
      'Factors on gains and losses while the storm lasts; `solution` weakens the marks in `deaf-to`.',
    ),
  gain: z.number().positive(),
  loss: z.number().positive(),
  doubled: z
    .array(idSchema)
    .optional()
    .describe('Factor on the losses of the marks named, on top of `loss`.'),
});

export type PersonaSource = z.infer<typeof personaSchema>;
export type TemperSource = z.infer<typeof temperSchema>;
