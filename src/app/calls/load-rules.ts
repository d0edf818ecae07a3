import { locales } from '../../core/base/locale.ts';
import type { Library } from '../../core/pack/library.ts';
import { type Analyser, createAnalyser } from '../../core/techniques/create-analyser.ts';
import { createBreath } from '../../platform/breath.ts';
import type { Services } from '../services.ts';

/** The rules that replies are scored with here, ready to be asked. */
export async function loadRules({ packs }: Services): Promise<{
  readonly library: Library;
  readonly analyser: Analyser;
}> {
  const library = await packs.loadLibrary();
  const analyser = createAnalyser(library);
  // The rules are compiled when they are first used: now, rather than under somebody's first word.
  const breathe = createBreath();
  for (const locale of locales) while (!analyser.prepare(locale)) await breathe();
  return { library, analyser };
}
