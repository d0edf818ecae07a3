import type { PartId } from '../../../core/scoring/score.ts';
import { m } from '../../../i18n/generated/messages.js';

/** Names of the branches of the score, and what each is about. */
export const partName: Readonly<Record<PartId, () => string>> = {
  base: m.debrief_part_base,
  courtesy: m.debrief_part_courtesy,
  empathy: m.debrief_part_empathy,
  ownership: m.debrief_part_ownership,
  clarity: m.debrief_part_clarity,
  inquiry: m.debrief_part_inquiry,
  solution: m.debrief_part_solution,
  efficiency: m.debrief_part_efficiency,
  closure: m.debrief_part_closure,
  fit: m.debrief_part_fit,
  voice: m.debrief_part_voice,
  missing: m.debrief_part_missing,
  bounds: m.debrief_part_bounds,
  veto: m.debrief_part_veto,
};

/** One line on the branches that hold no evidence of their own. */
export const partNote: Readonly<Partial<Record<PartId, () => string>>> = {
  missing: m.debrief_part_missing_note,
  bounds: m.debrief_part_bounds_note,
  veto: m.debrief_part_veto_note,
  voice: m.debrief_part_voice_note,
};
