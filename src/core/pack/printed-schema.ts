import { z } from 'zod';
import { digestSchema } from '../base/digest-schema.ts';
import { idSchema, localizedSchema, nameSchema } from '../base/localized-schema.ts';
import { ruleSetSchema } from '../phrases/rule-schema.ts';
import { traitSetSchema } from '../phrases/trait-schema.ts';
import { stages } from '../phrases/vocabulary.ts';
import { personaSchema, temperSchema } from './persona-schema.ts';
import { endingSchema, hearsSchema, moodChange, packSchema, scenarioSchema } from './scenario-schema.ts';

// What a printed pack or library has to look like when it comes from somebody else. The names that the compiler has
// turned into numbers are held against what they number by `admit-printed.ts`.

const index = z.int().nonnegative();
/** An index, or -1 for none. */
const place = z.int().min(-1);
const indices = z.array(index).max(200);

const guard = z.array(
  z.discriminatedUnion('test', [
    z.strictObject({
      test: z.enum(['patience', 'trust', 'satisfaction', 'score', 'turn']),
      min: z.number(),
      max: z.number(),
    }),
    z.strictObject({ test: z.enum(['persona', 'temper']), anyOf: indices }),
    z.strictObject({ test: z.literal('stage'), anyOf: z.array(z.enum(stages)).max(200) }),
    z.strictObject({ test: z.literal('settled'), is: z.boolean() }),
    z.strictObject({ test: z.enum(['flag', 'said', 'said-now']), allOf: indices }),
    z.strictObject({
      test: z.literal('not'),
      get guard() {
        return guard;
      },
    }),
    z.strictObject({
      test: z.literal('any'),
      get guards() {
        return z.array(guard).max(40);
      },
    }),
  ]),
);

/** The last one of several is for whenever none before it holds. */
function lastIsOpen(items: readonly object[]): boolean {
  const { when = null } = (items.at(-1) ?? {}) as { readonly when?: unknown };
  return when === null;
}

const variantsOf = <When extends z.ZodType>(when: When) =>
  z
    .array(z.strictObject({ when, say: localizedSchema }))
    .max(40)
    .refine(lastIsOpen);
const routesOf = <When extends z.ZodType>(when: When) =>
  z
    .array(z.strictObject({ when, to: index }))
    .min(1)
    .max(40)
    .refine(lastIsOpen);
/** As they stand in a program; in a decision point and its replies a guard that is none is left out. */
const [variants, routes] = [variantsOf(guard.nullable()), routesOf(guard.nullable())];
const [printedVariants, printedRoutes] = [variantsOf(guard.optional()), routesOf(guard.optional())];

const reply = z.strictObject({
  id: idSchema,
  say: localizedSchema,
  stage: z.enum(stages).optional(),
  marks: z
    .array(z.union([index, z.strictObject({ mark: index, quote: localizedSchema.nullable() })]))
    .max(40)
    .optional(),
  routes: z.union([index, printedRoutes]),
  when: guard.optional(),
  react: printedVariants.optional(),
  set: indices.optional(),
  clear: indices.optional(),
  promises: indices.optional(),
  keeps: indices.optional(),
  breaks: indices.optional(),
  mood: z
    .strictObject({ change: z.tuple([moodChange, moodChange, moodChange]), because: localizedSchema })
    .optional(),
  hears: hearsSchema.optional(),
  note: localizedSchema.optional(),
});

export const printedNodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    id: idSchema,
    stage: z.enum(stages),
    scene: localizedSchema.optional(),
    speaker: place.optional(),
    says: printedVariants.min(1),
    hint: localizedSchema.optional(),
    seconds: z.number().positive().max(3600).optional(),
    replies: z.array(reply).min(1).max(20),
    asksBack: printedVariants.optional(),
    fallback: index,
  }),
  z.strictObject({ kind: z.literal('junction'), id: idSchema, routes }),
  z.strictObject({
    kind: z.literal('ending'),
    id: idSchema,
    ...endingSchema.pick({ quality: true, title: true, text: true }).shape,
    scene: localizedSchema.nullable(),
    says: variants,
  }),
]);

const numbers = z.array(z.int());

/** What the compiler leaves as the author wrote it. */
const asWritten = scenarioSchema.pick({
  id: true,
  title: true,
  summary: true,
  kind: true,
  channel: true,
  sector: true,
  difficulty: true,
  minutes: true,
  par: true,
  briefing: true,
});

export const printedHeadSchema = z.strictObject({
  ...packSchema.pick({ id: true, version: true, title: true, summary: true, authors: true }).shape,
  formatVersion: z.literal(1),
  digest: digestSchema,
  libraryDigest: digestSchema,
  scenarios: z
    .array(
      z.strictObject({
        ...asWritten.shape,
        source: z.union([idSchema, z.literal('')]),
        crowd: z.boolean(),
        customer: z.strictObject({
          name: nameSchema,
          persona: index,
          temper: index,
          casting: z.enum(['fixed', 'suggested', 'open']),
        }),
        cast: z.array(z.strictObject({ id: idSchema, name: nameSchema })),
        promises: z.array(
          z.strictObject({ id: idSchema, text: localizedSchema, due: z.enum(['call', 'later']) }),
        ),
        thresholds: z.array(z.strictObject({ id: idSchema, when: guard, says: variants, to: place })).max(60),
        start: index,
        lengths: z.array(index),
        rows: z.strictObject({ nodes: numbers, replies: numbers, effects: index }),
        flags: z.array(idSchema),
        watched: z.array(index),
      }),
    )
    .min(1),
});

export const printedLibrarySchema = z.strictObject({
  digest: digestSchema,
  ruleSets: z.array(ruleSetSchema),
  traits: traitSetSchema,
  personas: z.array(personaSchema),
  tempers: z.array(temperSchema),
});
