import type { Rule } from '../phrases/rule-schema.ts';

/** The labels of the labelled corpora (eval/LABELS.md) that a rule counts as. */
export function labelsOf(rule: Pick<Rule, 'label'>): readonly string[] {
  return rule.label === undefined ? [] : [rule.label];
}
