import { z } from 'zod';
import { idSchema, localizedSchema, nameSchema, titleSchema, visibleText } from '../base/localized-schema.ts';
import { callKinds, channels, stages } from '../phrases/vocabulary.ts';
import { boundsSchema, guardSchema } from './guard-schema.ts';
import { sectors } from './sectors.ts';

/** What somebody says: the first variant whose guard holds is spoken, so the last one has none. */
const variantSchema = z.strictObject({ when: guardSchema.optional(), say: localizedSchema });

const variantsSchema = z.union([
  localizedSchema.transform((say) => [{ say }]),
  z.array(variantSchema).min(1).max(40),
]);

/** Where the call goes: the first route whose guard holds is taken, so the last one has none. */
const routesSchema = z.union([
  idSchema.transform((to) => [{ to }]),
  z
    .array(z.strictObject({ when: guardSchema.optional(), to: idSchema }))
    .min(1)
    .max(40),
]);

/** What a reply shows: a rule, technique or trait, and which words show it. */
const markSchema = z.union([
  idSchema.transform((rule) => ({ rule })),
  z.strictObject({ rule: idSchema, quote: localizedSchema }),
]);

/** A mood goes from 0 to 100. */
export const moodChange = z.number().min(-100).max(100);

/** Another way to say something, as typed. */
const wording = z.string().min(1).max(400);

export const hearsSchema = z.strictObject({ zh: z.array(wording).max(60), en: z.array(wording).max(60) });

const names = z.array(idSchema).max(200);

const replySchema = z.strictObject({
  id: idSchema,
  say: localizedSchema,
  marks: z.array(markSchema).max(40).optional(),
  to: routesSchema,
  when: guardSchema.optional().describe('Offered only when this holds.'),
  react: variantsSchema.optional().describe("What the customer says at once, before the next node's words."),
  stage: z.enum(stages).optional(),
  set: names.optional(),
  clear: names.optional(),
  promises: names.optional().describe('Promises of the scenario that this reply makes, keeps or breaks.'),
  keeps: names.optional(),
  breaks: names.optional(),
  mood: z
    .strictObject({
      patience: moodChange.optional(),
      trust: moodChange.optional(),
      satisfaction: moodChange.optional(),
      because: localizedSchema,
    })
    .optional()
    .describe('A change of mood that no rule explains, with its reason.'),
  hears: hearsSchema.optional().describe('Other ways to say the same, for recognising typed replies.'),
  note: localizedSchema.optional().describe("The coach's comment in the debrief."),
});

const nodeSchema = z.strictObject({
  stage: z.enum(stages),
  scene: localizedSchema
    .optional()
    .describe('What happens, told by nobody: a stage direction before the words.'),
  speaker: idSchema.optional().describe('Who speaks: the customer, or a member of the cast.'),
  says: variantsSchema,
  hint: localizedSchema.optional().describe('First rung of the hint ladder.'),
  seconds: z
    .number()
    .positive()
    .max(3600)
    .optional()
    .describe('Comfortable time to reply in seconds; waiting longer costs patience.'),
  replies: z.array(replySchema).min(1).max(20),
  'asks-back': variantsSchema
    .optional()
    .describe(
      "What the customer says when a typed reply means none of the replies; the persona's own words otherwise.",
    ),
  fallback: idSchema.describe('Where the call goes when the replies stay unclear.'),
});

export const endingSchema = z.strictObject({
  quality: z.enum(['good', 'fair', 'poor']),
  title: titleSchema,
  text: localizedSchema.describe('What comes of it, one or two sentences.'),
  scene: localizedSchema.optional(),
  says: variantsSchema.optional(),
});

export const scenarioSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  summary: localizedSchema,
  kind: z.enum(callKinds),
  channel: z.enum(channels),
  sector: z.enum(sectors),
  difficulty: z.int().min(1).max(5).describe('1 (a first call) to 5.'),
  minutes: z.int().min(1).max(60),
  source: idSchema.optional().describe("The handbook's case."),
  par: z
    .int()
    .min(1)
    .max(200)
    .describe(
      'Replies that a call of this kind needs: a call that breaks off earlier earns nothing for the missing ones.',
    ),
  crowd: z
    .boolean()
    .optional()
    .describe('The scene is public: leading the customer aside is part of the job.'),
  customer: z.strictObject({
    name: nameSchema,
    persona: idSchema,
    temper: idSchema,
    casting: z
      .enum(['fixed', 'suggested', 'open'])
      .optional()
      .describe('Whether another persona or temper may play this customer; `suggested` unless told.'),
  }),
  cast: z.record(idSchema, z.strictObject({ name: nameSchema })).optional(),
  briefing: z.strictObject({
    role: localizedSchema,
    goal: localizedSchema,
    know: z.array(localizedSchema).min(1),
    hidden: z.array(localizedSchema).min(1).describe('What the customer does not tell of their own accord.'),
    checklist: z.array(localizedSchema).min(1),
  }),
  promises: z
    .record(idSchema, z.strictObject({ text: localizedSchema, due: z.enum(['call', 'later']) }))
    .optional(),
  thresholds: z
    .array(
      z
        .strictObject({
          id: idSchema,
          when: guardSchema,
          says: variantsSchema.optional(),
          to: idSchema.optional(),
        })
        .refine((threshold) => threshold.says !== undefined || threshold.to !== undefined, {
          message: 'empty-threshold',
        }),
    )
    .max(60)
    .optional()
    .describe('Crossed in the order given, each once: words thrown in, or a new place to go.'),
  start: idSchema,
  nodes: z.record(idSchema, nodeSchema),
  junctions: z
    .record(idSchema, routesSchema)
    .optional()
    .describe('Crossings without words of their own: the first route whose guard holds is taken.'),
  endings: z.record(idSchema, endingSchema),
});

export const packSchema = z.strictObject({
  format: z.literal(1),
  id: idSchema,
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'version'),
  title: titleSchema,
  summary: localizedSchema,
  authors: z.array(visibleText(200)).min(1).max(50),
  license: visibleText(200).optional(),
});

const planStepSchema = z.union([
  z.strictObject({ pick: idSchema, wait: z.number().nonnegative().optional() }),
  z.strictObject({
    type: z.strictObject({ zh: wording, en: wording }),
    means: idSchema,
    wait: z.number().nonnegative().optional(),
  }),
]);

/** A walk through one scenario that must end as told. */
export const planSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  scenario: idSchema,
  persona: idSchema.optional(),
  temper: idSchema.optional(),
  steps: z.array(planStepSchema).min(1).max(200),
  expect: z.strictObject({
    ending: idSchema,
    score: boundsSchema.optional(),
    patience: boundsSchema.optional(),
    trust: boundsSchema.optional(),
    satisfaction: boundsSchema.optional(),
    visits: z.array(idSchema).optional(),
    says: z.array(localizedSchema).max(50).optional(),
  }),
});

export type ScenarioSource = z.infer<typeof scenarioSchema>;
export type PlanSource = z.infer<typeof planSchema>;
export type VariantSource = z.infer<typeof variantSchema>;
export type ReplySource = z.infer<typeof replySchema>;
