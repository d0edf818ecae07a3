import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Program } from '../../core/pack/program.ts';
import type { Services } from '../services.ts';
import { loadProgram } from './load-program.ts';

export type LoadedCall =
  | { readonly kind: 'ready'; readonly attempt: Attempt; readonly program: Program }
  | { readonly kind: 'no-attempt' }
  | { readonly kind: 'no-pack'; readonly attempt: Attempt };

/** An attempt with the pack it was made with. */
export async function loadCall(services: Services, id: string): Promise<LoadedCall> {
  const attempt = await services.store.load(id);
  if (!attempt) return { kind: 'no-attempt' };
  const program = await loadProgram(services, attempt.header.pack);
  return program ? { kind: 'ready', attempt, program } : { kind: 'no-pack', attempt };
}
