import { z } from 'zod';
import { digestSchema } from '../base/digest-schema.ts';
import { findHiddenCharacter } from '../base/hidden-characters.ts';
import { locales } from '../base/locale.ts';
import { modes } from './attempt.ts';

/** Longest reply that is kept, in UTF-16 units: more than anybody types, or says in one go. */
const maxReplyLength = 5_000;
/** The last moment that a date can tell, in milliseconds. */
const latest = 8.64e15;

/** It is shown, and so hides nothing. */
const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => findHiddenCharacter(id) === null);
const replySchema = z.union([
  z.strictObject({ kind: z.literal('picked'), choice: idSchema }),
  z.strictObject({
    kind: z.enum(['typed', 'spoken']),
    text: z.string().max(maxReplyLength),
    choice: idSchema.nullable(),
  }),
]);
const stamp = { n: z.int().nonnegative(), at: z.number().min(-latest).max(latest) };

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...stamp, type: z.literal('started') }),
  z.strictObject({
    ...stamp,
    type: z.literal('replied'),
    turn: z.int().nonnegative(),
    node: idSchema,
    reply: replySchema,
    ms: z.number().nonnegative().max(latest),
  }),
  z.strictObject({
    ...stamp,
    type: z.literal('moved'),
    from: idSchema,
    to: idSchema,
    cause: z.enum(['reply', 'threshold', 'fallback', 'unclear']),
    threshold: idSchema.nullable(),
  }),
  z.strictObject({ ...stamp, type: z.literal('hint-taken'), node: idSchema, rung: z.int().min(1).max(3) }),
  z.strictObject({ ...stamp, type: z.literal('paused') }),
  z.strictObject({ ...stamp, type: z.literal('resumed') }),
  z.strictObject({ ...stamp, type: z.literal('ended'), ending: idSchema }),
]);

/** An attempt as it arrives from a file. */
export const attemptSchema = z.strictObject({
  header: z.strictObject({
    formatVersion: z.literal(1),
    id: idSchema,
    pack: digestSchema,
    packId: idSchema,
    scenario: idSchema,
    persona: idSchema,
    temper: idSchema,
    seed: z.int(),
    mode: z.enum(modes),
    scoringVersion: z.int().positive(),
    locale: z.enum(locales as [string, ...string[]]),
    forkedFrom: z.strictObject({ attempt: idSchema, events: z.int().nonnegative() }).optional(),
  }),
  events: z.array(eventSchema).min(1).max(5000),
});
