import type { Finding } from '../phrases/finding.ts';
import type { Rule } from '../phrases/rule-schema.ts';
import type { Reading } from '../text/reading.ts';

/** Marks faults whose partner phrase follows in the same sentence or the next one. */
export function markRepaired(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  reading: Reading,
): Finding[] {
  return findings.map((finding) => {
    const partners = rules.get(finding.rule)?.repairedBy;
    if (partners === undefined || partners.length === 0) return finding;
    const sentence = sentenceAt(reading, finding.span[0]);
    const repaired = findings.some(
      ({ rule, span }) =>
        partners.includes(rule) && span[0] >= finding.span[0] && sentenceAt(reading, span[0]) <= sentence + 1,
    );
    return repaired ? { ...finding, repaired: true } : finding;
  });
}

/** Number of the sentence that holds an offset of the reply as typed. */
function sentenceAt({ sentences, starts, normalised }: Reading, offset: number): number {
  let found = 0;
  sentences.forEach(({ start }, index) => {
    if (normalised.toOriginal(starts[start] as number) <= offset) found = index;
  });
  return found;
}
