import { z } from 'zod';

/** Marks by id; `q-*` stands for every mark whose id begins so. */
const marksSchema = z.array(z.string().regex(/^[a-z][a-z0-9-]*\*?$/)).min(1);

/**
 * What a rule looks for over the replies of a call rather than within one. Each kind is judged in a file of its own
 * in `scoring/rule-kinds`.
 */
export const acrossSchema = z.discriminatedUnion('kind', [
  /** `late` is heard before any of `before` was: at the first such reply. */
  z.strictObject({ kind: z.literal('sequence'), before: marksSchema, late: marksSchema }),
  /** None of `of` is heard in the first so many replies: at the last of them. */
  z.strictObject({ kind: z.literal('absence'), of: marksSchema, within: z.int().min(1) }),
  /** So many replies carry one of `of`, in a row or anywhere: at the one that makes it so many, and at each further lot. */
  z.strictObject({
    kind: z.literal('repetition'),
    of: marksSchema,
    times: z.int().min(2),
    inARow: z.boolean().optional(),
  }),
  /** A reply carries one of `of` and the next one of `by`, which takes it back: at the latter. */
  z.strictObject({ kind: z.literal('contradiction'), of: marksSchema, by: marksSchema }),
]);

export type Across = z.infer<typeof acrossSchema>;
