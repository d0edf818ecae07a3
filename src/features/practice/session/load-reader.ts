import type { understand } from '../../../core/dialogue/understand.ts';
import type { Library } from '../../../core/pack/library.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';

/** What reads typed replies: the rules in them, and which authored reply they mean. */
export interface Reader extends Analyser {
  readonly understand: typeof understand;
}

/** Brings the reader; a call that is only picked never needs it, so it stays out of the first load. */
export async function loadReader(library: Library): Promise<Reader> {
  const [{ createAnalyser }, { understand }] = await Promise.all([
    import('../../../core/techniques/create-analyser.ts'),
    import('../../../core/dialogue/understand.ts'),
  ]);
  return { ...createAnalyser(library), understand };
}
