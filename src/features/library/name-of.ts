import type { Locale } from '../../core/base/locale.ts';
import type { CastingChoice } from '../../platform/pack-source.ts';

/** The name of a persona or temper; its id where the catalog does not know it. */
export function nameOf(choices: readonly CastingChoice[], id: string, locale: Locale): string {
  return choices.find((choice) => choice.id === id)?.name[locale] ?? id;
}
