import type { Dimension } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';

const NAMES: Readonly<Record<Dimension, () => string>> = {
  courtesy: m.library_dimension_courtesy,
  empathy: m.library_dimension_empathy,
  ownership: m.library_dimension_ownership,
  clarity: m.library_dimension_clarity,
  inquiry: m.library_dimension_inquiry,
  solution: m.library_dimension_solution,
  efficiency: m.library_dimension_efficiency,
  closure: m.library_dimension_closure,
  fit: m.library_dimension_fit,
  voice: m.library_dimension_voice,
};

export function dimensionName(dimension: Dimension): string {
  return NAMES[dimension]();
}
