import type { Library } from '../../../core/pack/library.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';

/** Brings what reads typed replies; it stays out of the first load. */
export async function loadReader(library: Library): Promise<Analyser> {
  const { createAnalyser } = await import('../../../core/techniques/create-analyser.ts');
  return createAnalyser(library);
}
