import type { Attempt } from '../../core/attempt/attempt.ts';
import { replay } from '../../core/attempt/replay.ts';
import type { Program } from '../../core/pack/program.ts';
import { scoreAttempt } from '../../core/scoring/score-attempt.ts';
import { type Analyser, createAnalyser } from '../../core/techniques/create-analyser.ts';
import type { AttemptResult } from '../../platform/attempt-store.ts';

/** The result of a call; null when it has not ended, or cannot be replayed. */
export type Rater = (program: Program, attempt: Attempt) => AttemptResult | null;

/** A rater that makes the analyser of each library once, however many calls it rates. */
export function createRater(): Rater {
  const analysers = new Map<string, Analyser>();
  return (program, attempt) => {
    const { library, scenarios } = program;
    const analyser = analysers.get(library.digest) ?? createAnalyser(library);
    analysers.set(library.digest, analyser);
    const result = replay(program, attempt, analyser);
    if (!result.ok) return null;
    const { snapshot } = result.replay;
    const ending = scenarios[snapshot.scenario]?.nodes[snapshot.node];
    if (!snapshot.ended || ending?.kind !== 'ending') return null;
    const { raw, band, parts } = scoreAttempt(program, result.replay);
    const measured = parts.filter(({ skipped }) => !skipped).map(({ id, tenths }) => [id, tenths] as const);
    return { raw, band, ending: ending.id, quality: ending.quality, parts: Object.fromEntries(measured) };
  };
}
