import { z } from 'zod';
import { digestSchema } from '../base/digest-schema.ts';

const base64url = z.string().regex(/^[\w-]{1,200}$/);

/** A seal as files carry it. */
export const sealSchema = z.strictObject({
  format: z.literal(1),
  length: z.int().min(0).max(100_000),
  head: digestSchema,
  marks: z.array(z.record(z.string().max(200), z.string().regex(/^[0-9a-f]{8}$/))).max(100_001),
  packMark: digestSchema.optional(),
  key: base64url,
  signature: base64url,
});
