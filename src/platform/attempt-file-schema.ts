import { z } from 'zod';
import { type Attempt, modes } from '../core/attempt/attempt.ts';
import { idSchema } from '../core/base/localized-schema.ts';
import { attemptFormat, attemptFormatVersion } from './attempt-file-format.ts';

/** Bounds of what is read from a file: far above anything that practice makes. */
const mostAttempts = 20_000;
const mostEvents = 5_000;
const longestText = 20_000;

const attemptIdSchema = z.string().regex(/^[\w.~-]{1,100}$/);
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const countSchema = z.int().min(0);

const headerSchema = z.strictObject({
  formatVersion: z.literal(1),
  id: attemptIdSchema,
  pack: digestSchema,
  packId: idSchema,
  scenario: idSchema,
  persona: idSchema,
  temper: idSchema,
  seed: countSchema,
  mode: z.enum(modes),
  scoringVersion: z.int().min(1),
  locale: z.enum(['zh', 'en']),
  forkedFrom: z.exactOptional(z.strictObject({ attempt: attemptIdSchema, events: countSchema })),
});

const stamp = { n: countSchema, at: z.number().min(0) };

const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picked'), choice: idSchema }),
  z.strictObject({
    kind: z.enum(['typed', 'spoken']),
    text: z.string().max(longestText),
    choice: idSchema.nullable(),
  }),
]);

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...stamp, type: z.enum(['started', 'paused', 'resumed']) }),
  z.strictObject({
    ...stamp,
    type: z.literal('replied'),
    turn: countSchema,
    node: idSchema,
    reply: replySchema,
    ms: z.number().min(0),
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('moved'),
    from: idSchema,
    to: idSchema,
    cause: z.enum(['reply', 'threshold', 'fallback', 'unclear']),
    threshold: idSchema.nullable(),
  }),
  z.strictObject({ ...stamp, type: z.literal('hint-taken'), node: idSchema, rung: countSchema }),
  z.strictObject({ ...stamp, type: z.literal('ended'), ending: idSchema }),
]);

/** One attempt as it stands in a file: a log without gaps that begins at 0. */
const attemptSchema = z.strictObject({
  header: headerSchema,
  events: z
    .array(eventSchema)
    .min(1)
    .max(mostEvents)
    .refine((events) => events.every((event, index) => event.n === index)),
}) satisfies z.ZodType<Attempt>;

/** A file of attempts, with the printed packs and libraries that they name, by digest. */
export const attemptFileSchema = z.strictObject({
  format: z.literal(attemptFormat),
  formatVersion: z.literal(attemptFormatVersion),
  attempts: z.array(attemptSchema).max(mostAttempts),
  sources: z.record(digestSchema, z.string()),
});

export type AttemptFile = z.infer<typeof attemptFileSchema>;
