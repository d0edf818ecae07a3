import type { Finding } from '../phrases/finding.ts';
import type { PatternTexts, PhraseSource } from '../phrases/phrase-entry.ts';

/** One row of a technique's table: words, and what they speak for. */
export interface CueRow<Kind extends string> extends PatternTexts {
  readonly id: string;
  readonly weights: Readonly<Partial<Record<Kind, number>>>;
}

/** The phrase entries of a cue table. Ids are prefixed, so that they never meet a rule's id. */
export function cueSource(
  prefix: string,
  rows: readonly (PatternTexts & { readonly id: string })[],
  lists: Readonly<Record<string, PatternTexts>> = {},
): PhraseSource {
  return {
    id: prefix,
    lists,
    entries: rows.map(({ id, zh, en }) => ({ id: `${prefix}:${id}`, patterns: { zh, en } })),
  };
}

/** Sums the weights of the rows that were hit, each row once, and names them. */
export function weighCues<Kind extends string>(
  prefix: string,
  rows: readonly CueRow<Kind>[],
  hits: readonly Finding[],
): { readonly scores: Map<Kind, number>; readonly decided: readonly string[] } {
  const hit = new Set(hits.map(({ rule }) => rule));
  const scores = new Map<Kind, number>();
  const decided: string[] = [];
  for (const { id, weights } of rows) {
    if (!hit.has(`${prefix}:${id}`)) continue;
    decided.push(id);
    for (const [kind, weight] of Object.entries(weights) as [Kind, number][])
      scores.set(kind, (scores.get(kind) ?? 0) + weight);
  }
  return { scores, decided };
}
