import type { Across } from '../../phrases/across-schema.ts';
import { findAbsence } from './absence.ts';
import { findContradiction } from './contradiction.ts';
import { findRepetition } from './repetition.ts';
import type { ReplySigns, RuleKind } from './rule-kind.ts';
import { findSequence } from './sequence.ts';

const kinds: { readonly [Kind in Across['kind']]: RuleKind<Kind> } = {
  sequence: findSequence,
  absence: findAbsence,
  repetition: findRepetition,
  contradiction: findContradiction,
};

/** The turns at which a rule over several replies fires. */
export function turnsOf(across: Across, replies: readonly ReplySigns[]): readonly number[] {
  const find = kinds[across.kind] as RuleKind<Across['kind']>;
  return find(across, replies);
}
