import { z } from 'zod';

/** Mood change [patience, trust, satisfaction] for a neutral customer. */
export const moodTripleSchema = z.tuple([z.number(), z.number(), z.number()]);
