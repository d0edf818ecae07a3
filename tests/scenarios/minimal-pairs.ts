import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import type { Analyser } from '../../src/core/techniques/create-analyser.ts';
import { scoreLine } from '../../src/core/techniques/score-line.ts';

/** Two replies with the same cue: in one the rule (a label of the corpora) fires, in the other the meaning is turned. */
export interface MinimalPair {
  readonly lang: Locale;
  readonly turn: string;
  readonly rule: string;
  readonly context?: string;
  readonly fires: string;
  readonly silent: string;
}

export function minimalPairs(): readonly MinimalPair[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/minimal-pairs.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MinimalPair);
}

/** Whether each side of each pair is judged right. */
export function judgePairs(analyser: Analyser, pairs: readonly MinimalPair[]) {
  return pairs.map((pair) => {
    const { lang, rule, context } = pair;
    const found = (reply: string) =>
      scoreLine(analyser, { id: '', context, reply }, lang).findings.some(({ label }) => label === rule);
    return { pair, fires: found(pair.fires), silent: !found(pair.silent) };
  });
}
