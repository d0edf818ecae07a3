import type { Finding } from '../phrases/finding.ts';
import type { Rule } from '../phrases/rule-schema.ts';

/**
 * Settles overlaps: rules that name each other in `sharesWith` describe one deed, and only the one with the most points
 * is paid. The others keep their finding, which names the paid rule. Ties go to the earlier id.
 */
export function payOnce(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const weight = (finding: Finding): number => Math.abs(rules.get(finding.rule)?.points ?? 0);
  const ranked = [...findings].sort(
    (left, right) => weight(right) - weight(left) || (left.rule < right.rule ? -1 : 1),
  );
  const paid: Rule[] = [];
  const sharedWith = new Map<string, string>();
  for (const finding of ranked) {
    const rule = rules.get(finding.rule);
    if (rule === undefined) continue;
    const payer = paid.find(
      (other) =>
        Math.sign(other.points) === Math.sign(rule.points) &&
        (names(rule, other.id) || names(other, rule.id)),
    );
    if (payer === undefined) paid.push(rule);
    else sharedWith.set(rule.id, payer.id);
  }
  return findings.map((finding) => {
    const payer = sharedWith.get(finding.rule);
    return payer === undefined ? finding : { ...finding, sharedWith: payer };
  });
}

const names = (rule: Rule, id: string): boolean => rule.sharesWith?.includes(id) === true;
