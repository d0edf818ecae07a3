import { z } from 'zod';
import { idSchema } from '../base/localized-schema.ts';
import { patternsSchema } from './patterns-schema.ts';
import { fabeKinds, spinKinds, spinStages } from './vocabulary.ts';

/** What words speak for, by kind; a number below nothing speaks against it. */
const weightsOf = <Kind extends string>(kinds: readonly Kind[]) =>
  z.strictObject(
    Object.fromEntries(kinds.map((kind) => [kind, z.number().optional()])) as Record<
      Kind,
      z.ZodOptional<z.ZodNumber>
    >,
  );

const spinWeights = weightsOf(spinKinds);
const fabeWeights = weightsOf(fabeKinds);

/** Words of one idea, and which of the needs questions they speak for. */
const spinCueSchema = z.strictObject({
  id: idSchema,
  /** In the clause that asks. */
  main: spinWeights.optional(),
  /** In what leads to it. */
  lead: spinWeights.optional(),
  /** In what the agent goes on to say. */
  next: spinWeights.optional(),
  /** How far the talk has come when the customer says them. */
  heard: z.enum(spinStages).optional(),
  ...patternsSchema.shape,
});

/** Words of one idea, and which element of a presentation they speak for. */
const fabeCueSchema = z.strictObject({
  id: idSchema,
  weights: fabeWeights.optional(),
  /** When the customer has just said them: for each clause of the reply. */
  heard: fabeWeights.optional(),
  ...patternsSchema.shape,
});

/** What the built-in detectors listen for, by detector. */
export const cuesSchema = z.strictObject({
  spin: z.array(spinCueSchema).optional(),
  fabe: z.array(fabeCueSchema).optional(),
});

export type Cues = z.infer<typeof cuesSchema>;
export type SpinCue = z.infer<typeof spinCueSchema>;
export type FabeCue = z.infer<typeof fabeCueSchema>;
