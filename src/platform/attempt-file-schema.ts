import { z } from 'zod';
import type { Attempt } from '../core/attempt/attempt.ts';
import { attemptSchema } from '../core/attempt/attempt-schema.ts';
import type { Seal } from '../core/attempt/seal.ts';
import { sealSchema } from '../core/attempt/seal-schema.ts';
import { digestSchema } from '../core/base/digest-schema.ts';
import { attemptFormat, attemptFormatVersion } from './attempt-file-format.ts';

/** A file of attempts, with the printed packs and libraries that they name, by digest. */
export interface AttemptFile {
  readonly format: typeof attemptFormat;
  readonly formatVersion: typeof attemptFormatVersion;
  readonly attempts: readonly Attempt[];
  readonly sources: Readonly<Record<string, string>>;
  /** By id of the attempt. */
  readonly seals?: Readonly<Record<string, Seal>> | undefined;
  /** In a backup: digests of the packs that the library holds beside its own. */
  readonly packs?: readonly string[] | undefined;
}

/** Far above anything that practice makes. */
const mostAttempts = 20_000;

/** An id that can stand in an address and name a file, and that no object has by itself. */
const isId = (id: string) => /^[\w.~-]{1,100}$/.test(id) && !/^\.+$/.test(id) && !(id in {});

/** A log without gaps that begins at 0. */
const keptAttemptSchema = attemptSchema.refine(
  ({ header, events }) => isId(header.id) && events.every(({ n }, index) => n === index),
);

export const attemptFileSchema = z.strictObject({
  format: z.literal(attemptFormat),
  formatVersion: z.literal(attemptFormatVersion),
  attempts: z.array(keptAttemptSchema).max(mostAttempts),
  sources: z.record(digestSchema, z.string()),
  seals: z.record(z.string().refine(isId), sealSchema).optional(),
  packs: z.array(z.string()).max(1_000).optional(),
});
