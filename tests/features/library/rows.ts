import type { AttemptHeader } from '../../../src/core/attempt/attempt.ts';
import { bandOf } from '../../../src/core/scoring/score.ts';
import type { AttemptResult, AttemptRow } from '../../../src/platform/attempt-store.ts';

const noon = Date.UTC(2026, 8, 5, 12);

export function resultOf(raw: number, parts: AttemptResult['parts'] = {}): AttemptResult {
  return { raw, band: bandOf(raw), ending: 'settled', quality: 'good', parts };
}

/** A row of the history; `age` hours before noon of 5 September 2026. */
export function rowOf(
  id: string,
  age: number,
  change: Partial<Omit<AttemptRow, 'header'>> & { readonly header?: Partial<AttemptHeader> } = {},
): AttemptRow {
  const { header, ...rest } = change;
  const at = noon - age * 3_600_000;
  return {
    startedAt: at,
    updatedAt: at,
    turns: 12,
    ended: true,
    result: resultOf(80),
    sealed: true,
    ...rest,
    header: {
      formatVersion: 1,
      id,
      pack: 'a'.repeat(64),
      packId: 'hotel',
      scenario: 'double-charge',
      persona: 'tiger',
      temper: 'angry',
      seed: 1,
      mode: 'practice',
      scoringVersion: 1,
      locale: 'zh',
      ...header,
    },
  };
}
