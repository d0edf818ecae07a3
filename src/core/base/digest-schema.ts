import { z } from 'zod';

/** A digest as files carry it: 64 hexadecimal digits. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
