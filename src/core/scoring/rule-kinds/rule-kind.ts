import type { Across } from '../../phrases/across-schema.ts';

/** What one reply showed, as far as a rule over several looks: whether it carries one of these marks. */
export interface ReplySigns {
  readonly carries: (marks: readonly string[]) => boolean;
  /** Whether the rule speaks at this place of the call; what else is heard there still counts as heard. */
  readonly applies: boolean;
}

/** The turns at which a rule of this kind fires. */
export type RuleKind<Kind extends Across['kind']> = (
  across: Extract<Across, { readonly kind: Kind }>,
  replies: readonly ReplySigns[],
) => readonly number[];
